import { dayOfMonth, longDate, shortWeekdayName, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { CalendarDay } from './calendarDays.ts';
import classes from './DayHeads.module.css';
import { phaseRuns } from './phaseRuns.ts';
import { planDaysOf } from './words.ts';

interface DayHeadsProps {
  days: readonly CalendarDay[];
  onOpenDay: (date: LocalDate) => void;
}

/** The strip of phases, and under it each day's name and plan title. */
export function DayHeads({ days, onOpenDay }: DayHeadsProps) {
  return (
    <div className={classes.heads}>
      <div className={classes.phases}>
        <span className={classes.corner} />
        {phaseRuns(days).map(({ phase, from, length }) => (
          <span key={from} className={classes.phase} style={{ gridColumn: `${from + 2} / span ${length}` }}>
            {phase?.title}
          </span>
        ))}
      </div>
      <div className={classes.days}>
        <span className={classes.corner} />
        {days.map((day) => (
          <DayHead key={day.date} day={day} isOnly={days.length === 1} onOpen={() => onOpenDay(day.date)} />
        ))}
      </div>
    </div>
  );
}

function DayHead({ day, isOnly, onOpen }: { day: CalendarDay; isOnly: boolean; onOpen: () => void }) {
  const titles = day.planDays.map(({ title }) => title).join('; ');
  const planDay = planDaysOf(day);
  const content = (
    <>
      <span className={classes.date}>
        {shortWeekdayName(weekdayOf(day.date))}
        <b>{dayOfMonth(day.date)}</b>
        <span>{planDay}</span>
      </span>
      <span className={classes.title}>{titles}</span>
    </>
  );
  const shared = { className: classes.day, 'data-today': day.isToday || undefined };
  if (isOnly) {
    return (
      <div {...shared} data-alone>
        {content}
      </div>
    );
  }
  const name = [longDate(day.date), day.isToday && 'today', planDay, titles, day.isRest && 'rest day'];
  return (
    <button type="button" {...shared} aria-label={name.filter(Boolean).join(', ')} onClick={onOpen}>
      {content}
    </button>
  );
}
