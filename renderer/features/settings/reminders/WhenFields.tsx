import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import { TimeField } from '#renderer/components/rules/TimeField.tsx';
import { addDays } from '#shared/domain/time/localDate.ts';
import { MonthDayField, MonthWeekdayFields, WeekdayToggles } from './DayFields.tsx';
import { MinutesField } from './MinutesField.tsx';
import classes from './RuleDialog.module.css';
import type { DraftFieldsProps, Repeat } from './ruleDraft.ts';

const REPEATS: { value: Repeat; label: string }[] = [
  { value: 'daily', label: 'Every day' },
  { value: 'weekdays', label: 'Monday to Friday' },
  { value: 'weekly', label: 'On days of the week' },
  { value: 'month-day', label: 'Every month on a day' },
  { value: 'month-weekday', label: 'Every month on its first or last weekday' },
  { value: 'once', label: 'Once' },
  { value: 'before', label: 'Before sessions' },
  { value: 'rrule', label: 'By a rule (RRULE, RFC 5545)' },
];

/** When a reminder comes: how often first, then what that needs. */
export function WhenFields({ draft, onChange }: DraftFieldsProps) {
  const { repeat } = draft;
  return (
    <div className={classes.fields}>
      <Select
        label="How often"
        data={REPEATS}
        value={repeat}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = REPEATS.find((one) => one.value === value);
          if (chosen) onChange({ repeat: chosen.value });
        }}
      />
      {repeat === 'weekly' && <WeeklyFields draft={draft} onChange={onChange} />}
      {repeat === 'month-day' && <MonthDayField draft={draft} onChange={onChange} />}
      {repeat === 'month-weekday' && <MonthWeekdayFields draft={draft} onChange={onChange} />}
      {repeat === 'rrule' && <RRuleField draft={draft} onChange={onChange} />}
      {repeat === 'before' ? (
        <BeforeFields draft={draft} onChange={onChange} />
      ) : (
        <Times draft={draft} onChange={onChange} />
      )}
    </div>
  );
}

function Times({ draft, onChange }: DraftFieldsProps) {
  const { repeat, from, time, until, skipsRestDays } = draft;
  const isOnce = repeat === 'once';
  const hasUntil = !isOnce && repeat !== 'rrule';
  return (
    <>
      <div className={classes.line}>
        at
        <TimeField label="At" value={time} onChange={(chosen) => onChange({ time: chosen })} />
        {isOnce ? 'on' : 'from'}
        <DateField label={isOnce ? 'On' : 'From'} value={from} onChange={(date) => onChange({ from: date })} />
        {hasUntil && (
          <>
            <Switch
              label="until"
              checked={until !== null}
              onChange={(event) => onChange({ until: event.currentTarget.checked ? addDays(from, 28) : null })}
            />
            {until !== null && <DateField label="Until" value={until} onChange={(date) => onChange({ until: date })} />}
          </>
        )}
      </div>
      {!isOnce && (
        <Switch
          label="Not on rest days, days kept free and while the run is paused"
          checked={skipsRestDays}
          onChange={(event) => onChange({ skipsRestDays: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function WeeklyFields({ draft, onChange }: DraftFieldsProps) {
  return (
    <>
      <div className={classes.line}>
        Every
        <NumberInput
          className={classes.number ?? ''}
          aria-label="Weeks between"
          min={1}
          max={52}
          clampBehavior="strict"
          allowDecimal={false}
          value={draft.everyWeeks}
          onChange={(value) => {
            const weeks = Number(value);
            if (Number.isInteger(weeks) && weeks >= 1 && weeks <= 52) onChange({ everyWeeks: weeks });
          }}
        />
        {draft.everyWeeks === 1 ? 'week' : 'weeks'} on
      </div>
      <WeekdayToggles draft={draft} onChange={onChange} />
    </>
  );
}

function BeforeFields({ draft, onChange }: DraftFieldsProps) {
  return (
    <div className={classes.line}>
      <MinutesField
        label="Minutes before"
        value={draft.minutesBefore}
        onChange={(minutesBefore) => onChange({ minutesBefore })}
      />
      minutes before the first session of the
      <Select
        className={classes.small ?? ''}
        aria-label="Half of the day"
        data={['morning', 'evening']}
        value={draft.part}
        allowDeselect={false}
        onChange={(part) => onChange({ part: part === 'evening' ? 'evening' : 'morning' })}
      />
    </div>
  );
}

function RRuleField({ draft, onChange }: DraftFieldsProps) {
  return (
    <TextInput
      label="RRULE"
      description="As RFC 5545 has it, by days or longer. FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 is the last working day of a month."
      placeholder="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE"
      classNames={{ input: classes.code ?? '' }}
      value={draft.rrule}
      maxLength={300}
      spellCheck={false}
      onChange={(event) => onChange({ rrule: event.currentTarget.value })}
    />
  );
}
