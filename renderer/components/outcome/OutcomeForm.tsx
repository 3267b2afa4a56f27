import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Keys } from '#renderer/components/Keys.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { Outcome } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { DayField } from './DayField.tsx';
import { EnergyField } from './EnergyField.tsx';
import classes from './OutcomeForm.module.css';
import { readMinutes } from './readMinutes.ts';

export type OutcomeGiven = Pick<Outcome, 'state' | 'minutes' | 'energy' | 'date'>;

export interface OutcomeFormProps {
  plannedMinutes: number;
  /** Minutes since the session was started, or what else is likely; it fills the field at first. */
  suggestedMinutes: number;
  /** What was recorded before, when this corrects it; a wish for the state otherwise. */
  initial: Partial<Pick<Outcome, 'state' | 'minutes' | 'energy'>> | null;
  /** The local day the work counts for, unless another of `days` is chosen. */
  date: LocalDate;
  /** The days it may count for, earliest first, where there is a choice. */
  days?: readonly LocalDate[];
  /** May reject: what it rejects with is for the caller to show, the form stays as it was. */
  onSubmit: (outcome: OutcomeGiven) => void | Promise<void>;
  onCancel: () => void;
  /** Words of a failed save, shown under the fields. */
  problem?: string | null;
}

const UNREADABLE = 'Write the time as 1:52, 1 h 52 or 112 minutes';

/** What became of a session: done or partly, in how many real minutes, and how it felt. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { plannedMinutes, suggestedMinutes, initial, date, days = [], onSubmit, onCancel, problem = null } = props;
  const [state, setState] = useState<'done' | 'partly'>(initial?.state === 'partly' ? 'partly' : 'done');
  const [typed, setTyped] = useState(formatMinutes(initial?.minutes || suggestedMinutes));
  const [day, setDay] = useState(date);
  const [energy, setEnergy] = useState<number | null>(initial?.energy ?? null);
  const [minutesProblem, setMinutesProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const submit = async () => {
    const minutes = readMinutes(typed);
    if (minutes === null || minutes === 0) return setMinutesProblem(minutes === 0 ? 'At least a minute' : UNREADABLE);
    if (isSaving) return;
    setSaving(true);
    try {
      await onSubmit({ state, minutes, energy, date: day });
    } catch {
      // The caller says what went wrong; here everything stays as it was typed.
    } finally {
      setSaving(false);
    }
  };
  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <form
      className={classes.form}
      aria-label="What became of it"
      noValidate
      onKeyDown={handleKeys}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SegmentedControl
        fullWidth
        withItemsBorders={false}
        value={state}
        onChange={(chosen) => setState(chosen === 'partly' ? 'partly' : 'done')}
        data={[
          { value: 'done', label: 'Done' },
          { value: 'partly', label: 'Partly' },
        ]}
        aria-label="Done or partly"
      />
      <TextInput
        label="Real time"
        description={`Planned ${formatMinutes(plannedMinutes)}`}
        classNames={{ root: classes.minutes ?? '', description: classes.planned ?? '' }}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        value={typed}
        error={minutesProblem && <Problem>{minutesProblem}</Problem>}
        errorProps={{ role: 'alert' }}
        autoComplete="off"
        data-autofocus
        // Escape closes the form, not the drawer it may stand in.
        data-mantine-stop-propagation="true"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMinutesProblem(null);
        }}
      />
      {days.length > 1 && <DayField days={days} value={day} onChange={setDay} />}
      <EnergyField value={energy} onChange={setEnergy} />
      {problem && (
        <div className={classes.problem} role="alert">
          <Problem>{problem}</Problem>
        </div>
      )}
      <div className={classes.foot}>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" rightSection={<Keys keys={['mod', 'Enter']} />}>
          {state === 'done' ? 'Mark done' : 'Mark partly'}
        </Button>
      </div>
    </form>
  );
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <>
      <CircleAlert size={13} aria-hidden />
      {children}
    </>
  );
}
