import { Select, UnstyledButton } from '@mantine/core';
import { shortWeekdayName, weekdayName } from '#shared/domain/time/localDate.ts';
import { Weekday } from '#shared/model/time.ts';
import classes from './RuleDialog.module.css';
import type { DraftFieldsProps } from './ruleDraft.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => Weekday.parse(weekday));
const MONTH_DAYS = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  { value: '-1', label: 'last' },
];

/** Seven toggles: pressed is a day on which it comes. */
export function WeekdayToggles({ draft: { weekdays }, onChange }: DraftFieldsProps) {
  const toggle = (weekday: Weekday) => {
    const others = weekdays.filter((other) => other !== weekday);
    onChange({ weekdays: others.length < weekdays.length ? others : [...others, weekday].sort() });
  };
  return (
    <fieldset className={classes.days} aria-label="Days of the week">
      {WEEKDAYS.map((weekday) => (
        <UnstyledButton
          key={weekday}
          className={classes.day}
          aria-pressed={weekdays.includes(weekday)}
          aria-label={weekdayName(weekday)}
          onClick={() => toggle(weekday)}
        >
          {shortWeekdayName(weekday)}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}

export function MonthDayField({ draft: { monthDay }, onChange }: DraftFieldsProps) {
  return (
    <>
      <div className={classes.line}>
        On the
        <Select
          className={classes.number ?? ''}
          aria-label="Day of the month"
          data={MONTH_DAYS}
          value={String(monthDay)}
          allowDeselect={false}
          onChange={(value) => onChange({ monthDay: Number(value) })}
        />
        {monthDay === -1 ? 'day' : 'of the month'}
      </div>
      {monthDay > 28 && (
        <p className={classes.hint}>Months without a day {monthDay} are left out. “last” is in every month.</p>
      )}
    </>
  );
}

export function MonthWeekdayFields({ draft: { monthPlace, monthWeekday }, onChange }: DraftFieldsProps) {
  return (
    <div className={classes.line}>
      On the
      <Select
        className={classes.number ?? ''}
        aria-label="First or last"
        data={['first', 'last']}
        value={monthPlace}
        allowDeselect={false}
        onChange={(value) => onChange({ monthPlace: value === 'first' ? 'first' : 'last' })}
      />
      <Select
        className={classes.small ?? ''}
        aria-label="Day of the week"
        data={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday) }))}
        value={String(monthWeekday)}
        allowDeselect={false}
        onChange={(value) => onChange({ monthWeekday: Weekday.parse(Number(value)) })}
      />
      of the month
    </div>
  );
}
