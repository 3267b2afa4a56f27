import { DateField } from '#renderer/components/rules/DateField.tsx';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './FilterBar.module.css';
import type { Range } from './ranges.ts';

interface OwnRangeProps {
  filter: Range;
  today: LocalDate;
  onChange: (range: Range) => void;
}

/** Two days; one that would pass the other takes it along. */
export function OwnRange({ filter, today, onChange }: OwnRangeProps) {
  const to = filter.to ?? today;
  const from = filter.from ?? to;
  return (
    <div className={classes.own}>
      <DateField label="First day" value={from} onChange={(day) => onChange({ from: day, to: to < day ? day : to })} />
      <span>to</span>
      <DateField label="Last day" value={to} onChange={(day) => onChange({ from: day < from ? day : from, to: day })} />
    </div>
  );
}
