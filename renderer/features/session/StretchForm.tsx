import { Button, TextInput } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import { readWallTime } from '#renderer/components/rules/readWallTime.ts';
import type { Stretch } from '#shared/domain/focus/freePart.ts';
import { stretchOf, typedOf } from '#shared/domain/focus/typedStretch.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { cityOf } from './spanWords.ts';
import classes from './WorkedTime.module.css';

interface StretchFormProps {
  /** What is corrected; null for a new one. */
  stretch: Stretch | null;
  /** The zone its times are in, and the one the person is in. */
  zone: string;
  hereZone: string;
  /** The day of the session, and today: a new stretch begins with the earlier. */
  day: LocalDate;
  today: LocalDate;
  /** Rejects with words for the person. */
  save: (stretch: Stretch) => Promise<unknown>;
  onClose: () => void;
}

const UNREADABLE = 'Write both times like 05:30';

/** One stretch of work: its day, from when and until when. What is refused is said under the fields. */
export function StretchForm({ stretch, zone, hereZone, day, today, save, onClose }: StretchFormProps) {
  const [old] = useState(() => stretch && typedOf(stretch, zone));
  const [date, setDate] = useState(old?.date ?? (day < today ? day : today));
  const [from, setFrom] = useState<string>(old?.from ?? '');
  const [until, setUntil] = useState<string>(old?.until ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const said = useId();
  useEffect(() => field.current?.focus(), []);

  const submit = async () => {
    const begin = readWallTime(from);
    const end = readWallTime(until);
    if (!begin || !end) return setProblem(UNREADABLE);
    if (isSaving) return;
    setSaving(true);
    try {
      await save(stretchOf({ date, from: begin, until: end }, zone, stretch));
      onClose();
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      setSaving(false);
    }
  };
  const time = (label: string, value: string, change: (text: string) => void) => (
    <TextInput
      ref={label === 'From' ? field : null}
      aria-label={label}
      aria-describedby={problem ? said : undefined}
      error={problem !== null}
      size="xs"
      w={68}
      value={value}
      inputMode="numeric"
      maxLength={5}
      autoComplete="off"
      // Escape closes the form, not the drawer around it.
      data-mantine-stop-propagation="true"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        change(event.currentTarget.value);
        setProblem(null);
      }}
    />
  );
  return (
    <form
      className={classes.form}
      aria-label={stretch ? 'Correct this time' : 'Add time'}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={classes.fields}>
        <DateField label="Day" value={date} onChange={setDate} />
        {time('From', from, setFrom)}
        <span aria-hidden>to</span>
        {time('Until', until, setUntil)}
        {zone !== hereZone && <span className={classes.by}>in {cityOf(zone)}</span>}
        <Button type="submit" size="xs" variant="filled">
          {stretch ? 'Save' : 'Add'}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
      {problem && (
        <p id={said} className={classes.problem} role="alert">
          <CircleAlert size={13} aria-hidden />
          {problem}
        </p>
      )}
    </form>
  );
}
