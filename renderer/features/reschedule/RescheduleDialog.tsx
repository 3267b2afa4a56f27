import '@mantine/dates/styles.layer.css';
import { Button, Modal, Radio } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { addDays, longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './RescheduleDialog.module.css';
import { shiftPreview } from './shiftPreview.ts';

/** Moves everything that still waits, after showing what that does to the calendar. Opens over any page of a run. */
export function RescheduleDialog({ closeTo }: { closeTo: string }) {
  const [, navigate] = useLocation();
  const run = useRun();
  return run ? <ShiftDialog run={run} onClose={() => navigate(closeTo)} /> : <Redirect to={closeTo} />;
}

function ShiftDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  useReturnFocus();
  const now = useNow();
  const plan = usePlan();
  const actions = useRunActions();
  const [when, setWhen] = useState<'today' | 'date'>('today');
  const [date, setDate] = useState(() => addDays(now.date, 1));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const from = when === 'today' ? now.date : date;
  const preview = useMemo(() => shiftPreview(run, plan, from), [run, plan, from]);

  const undo = async () => {
    try {
      await actions.undo();
      showToast({ message: 'Everything is back where it was' });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const shift = async () => {
    if (isSaving) return;
    setSaving(true);
    try {
      await actions.reschedule({ kind: 'shift', from });
      onClose();
      showToast({ message: preview.done, action: { word: 'Undo', onClick: () => void undo() } });
    } catch (error) {
      setProblem(failureMessage(error));
      setSaving(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title="Reschedule" size={480}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void shift();
        }}
      >
        <Radio.Group
          value={when}
          onChange={(chosen) => setWhen(chosen === 'date' ? 'date' : 'today')}
          label="Shift everything still waiting to begin"
        >
          <div className={classes.choices}>
            <Radio value="today" label={`Today, ${longDate(now.date)}`} data-autofocus />
            <div className={classes.onDate}>
              <Radio value="date" label="On" aria-label="On a date" />
              <DateInput
                aria-label="Date to begin on"
                value={date}
                valueFormat="ddd D MMM YYYY"
                firstDayOfWeek={1}
                weekendDays={[]}
                onChange={(chosen) => {
                  const read = LocalDate.safeParse(chosen);
                  if (!read.success) return;
                  setDate(read.data);
                  setWhen('date');
                }}
              />
            </div>
          </div>
        </Radio.Group>
        <div className={classes.preview} aria-live="polite">
          {preview.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {problem && (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={classes.foot}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" disabled={!preview.isChange}>
            {preview.action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
