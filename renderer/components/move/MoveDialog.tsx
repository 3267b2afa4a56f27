import '@mantine/dates/styles.layer.css';
import { Button, Modal, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { readMinutes } from '#renderer/components/outcome/readMinutes.ts';
import { readWallTime } from '#renderer/components/rules/readWallTime.ts';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './MoveDialog.module.css';
import type { NewTime } from './moveAndTell.ts';

const SHORTEST = 5;

interface MoveDialogProps {
  /** The session's title. */
  title: string;
  /** Where it is now. Minutes since midnight, and its length. */
  date: LocalDate;
  start: number;
  minutes: number;
  onSubmit: (to: NewTime) => void | Promise<void>;
  onCancel: () => void;
}

/** Another date, start or length for one session, typed instead of dragged. Mount it to open it. */
export function MoveDialog({ title, onSubmit, onCancel, ...now }: MoveDialogProps) {
  useReturnFocus();
  const [date, setDate] = useState(now.date);
  const [start, setStart] = useState<string>(wallTimeAt(now.start));
  const [length, setLength] = useState(formatMinutes(now.minutes));
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const startAt = readWallTime(start);
  const minutes = readMinutes(length);
  const isLongEnough = minutes !== null && minutes >= SHORTEST;

  const submit = async () => {
    setTried(true);
    if (!startAt || !isLongEnough || isSaving) return;
    setSaving(true);
    await onSubmit({ date, start: startAt, minutes });
    setSaving(false);
  };

  return (
    <Modal opened onClose={onCancel} title="Move session" size={480}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className={classes.what}>
          <b>{title}</b>, now {mediumDate(now.date)}, {wallTimeAt(now.start)}
        </p>
        <div className={classes.fields}>
          <DateInput
            label="Date"
            className={classes.date ?? ''}
            value={date}
            valueFormat="ddd D MMM YYYY"
            firstDayOfWeek={1}
            weekendDays={[]}
            onChange={(chosen) => {
              const read = LocalDate.safeParse(chosen);
              if (read.success) setDate(read.data);
            }}
          />
          <TextInput
            label="Start"
            data-autofocus
            inputMode="numeric"
            value={start}
            error={isTried && !startAt ? 'For example 07:00' : null}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
          <TextInput
            label="Length"
            value={length}
            error={isTried && !isLongEnough ? 'For example 1 h 30' : null}
            onChange={(event) => setLength(event.currentTarget.value)}
          />
        </div>
        <div className={classes.foot}>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" variant="filled">
            Move to {mediumDate(date)}
            {startAt && `, ${startAt}`}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
