import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import classes from './OutcomeForm.module.css';

interface DayFieldProps {
  days: readonly LocalDate[];
  value: LocalDate;
  onChange: (day: LocalDate) => void;
}

/** Which day the work counts for: the one it was planned on, or today. */
export function DayField({ days, value, onChange }: DayFieldProps) {
  const label = useId();
  return (
    <div>
      <p id={label} className={classes.dayLabel}>
        Done on
      </p>
      <SegmentedControl
        fullWidth
        aria-labelledby={label}
        value={value}
        onChange={(chosen) => onChange(LocalDate.parse(chosen))}
        data={days.map((day) => ({ value: day, label: mediumDate(day) }))}
      />
    </div>
  );
}
