import { UnstyledButton } from '@mantine/core';
import type { Weekday } from '#shared/model/time.ts';
import classes from './StudyDays.module.css';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

interface StudyDaysProps {
  restWeekdays: readonly Weekday[];
  onChange: (restWeekdays: Weekday[]) => void;
}

/** Seven toggles: pressed is a study day, reeded is a rest day. At least one study day stays. */
export function StudyDays({ restWeekdays, onChange }: StudyDaysProps) {
  const toggle = (weekday: Weekday) => {
    const rests = restWeekdays.includes(weekday);
    if (!rests && restWeekdays.length === 6) return;
    onChange(rests ? restWeekdays.filter((other) => other !== weekday) : [...restWeekdays, weekday].sort());
  };
  return (
    <fieldset className={classes.days}>
      <legend>Study days</legend>
      <div className={classes.row}>
        {NAMES.map((name, index) => {
          const weekday = index + 1;
          const rests = restWeekdays.includes(weekday);
          return (
            <UnstyledButton
              key={name}
              className={classes.day}
              data-rest={rests || undefined}
              aria-pressed={!rests}
              aria-label={rests ? `${name}, rest day` : `${name}, study day`}
              onClick={() => toggle(weekday)}
            >
              <span>{name.slice(0, 3)}</span>
            </UnstyledButton>
          );
        })}
      </div>
      <p className={classes.hint}>Rest days never break a streak.</p>
    </fieldset>
  );
}
