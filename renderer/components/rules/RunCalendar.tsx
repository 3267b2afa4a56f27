import type { RunDay, RunWeek } from '#shared/domain/run/runWeeks.ts';
import classes from './RunCalendar.module.css';

/** The whole run as small weeks side by side: a column a day, a pane a session, reeds for rest. */
export function RunCalendar({ weeks, summary }: { weeks: readonly RunWeek[]; summary: string }) {
  return (
    <div className={classes.calendar} role="img" aria-label={summary}>
      {weeks.map((week) => (
        <div key={week.label}>
          <div className={classes.days}>
            {week.days.map((day, index) => (
              <Day key={day?.date ?? `${week.label}-${index + 1}`} day={day} />
            ))}
          </div>
          {week.label}
        </div>
      ))}
    </div>
  );
}

function Day({ day }: { day: RunDay | null }) {
  if (!day) return <i className={classes.outside} />;
  if (day.isRest && day.blocks.length === 0) return <i className={classes.rest} title={`${day.label}, rest day`} />;
  return (
    <span className={classes.day} title={day.label}>
      {day.blocks.map(({ key, minutes }) => (
        <b key={key} style={{ flexGrow: minutes }} />
      ))}
    </span>
  );
}
