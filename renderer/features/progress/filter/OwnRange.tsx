import { DateField } from '#renderer/components/rules/DateField.tsx';
import { laterDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './FilterBar.module.css';
import type { Range } from './ranges.ts';

interface OwnRangeProps {
  filter: Range;
  /** Of the run: shown as the first day where the range has none. */
  first: LocalDate;
  today: LocalDate;
  onChange: (range: Range) => void;
}

/** Two days; one that would pass the other takes it along. */
export function OwnRange({ filter, first, today, onChange }: OwnRangeProps) {
  const to = filter.to ?? (filter.from !== null ? laterDate(filter.from, today) : today);
  const from = filter.from ?? (first < to ? first : to);
  return (
    <div className={classes.own}>
      <DateField label="First day" value={from} onChange={(day) => onChange({ from: day, to: to < day ? day : to })} />
      <span>to</span>
      <DateField label="Last day" value={to} onChange={(day) => onChange({ from: day < from ? day : from, to: day })} />
    </div>
  );
}
