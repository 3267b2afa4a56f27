import type { SmallDay, SmallWeek } from './calendarWeeks.ts';
import classes from './WeeksPicture.module.css';

/** Weeks side by side, a column a day, a pane a session. A pane's height is its share of a full day. */
export function WeeksPicture({ weeks, summary }: { weeks: readonly SmallWeek[]; summary: string }) {
  const fullest = Math.max(1, ...weeks.flatMap(({ days }) => days.map(minutesOn)));
  return (
    <div className={classes.weeks} role="img" aria-label={summary} data-many={weeks.length > 6 || undefined}>
      {weeks.map((week, index) => (
        <div key={week.label} className={classes.week}>
          <div className={classes.days}>
            {week.days.map((day) => (
              <span
                key={day.date}
                className={classes.day}
                data-today={day.isToday || undefined}
                data-free={day.isFree || undefined}
              >
                {day.panes.map(({ id, minutes, state, activity }) => (
                  <i
                    key={`${id}-${state}`}
                    data-state={state}
                    style={{
                      height: `${(100 * minutes) / fullest}%`,
                      ...(activity ? { '--glass': `var(--ll-act-${activity})` } : {}),
                    }}
                  />
                ))}
              </span>
            ))}
          </div>
          <span className={classes.label} data-beside={index % 2 === 1 || undefined}>
            {week.label}
          </span>
        </div>
      ))}
    </div>
  );
}

function minutesOn({ panes }: SmallDay): number {
  return panes.reduce((sum, { minutes }) => sum + minutes, 0);
}
