import { VisuallyHidden } from '@mantine/core';
import { dayOfMonth, shortWeekdayName, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { CalendarDay } from './calendarDays.ts';
import classes from './DayHeads.module.css';
import { DayMenuButton } from './DayMenuButton.tsx';
import { phaseRuns } from './phaseRuns.ts';
import { busyWords, freeWords, nameOfDay, planDaysOf } from './words.ts';

interface DayHeadsProps {
  days: readonly CalendarDay[];
  onOpenDay: (date: LocalDate) => void;
  onDayMenu: (date: LocalDate, at: HTMLElement) => void;
}

/** The strip of phases, and under it each day's name and plan title. */
export function DayHeads({ days, onOpenDay, onDayMenu }: DayHeadsProps) {
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
          <DayHead
            key={day.date}
            day={day}
            isOnly={days.length === 1}
            onOpen={() => onOpenDay(day.date)}
            onMenu={(at) => onDayMenu(day.date, at)}
          />
        ))}
      </div>
    </div>
  );
}

interface DayHeadProps {
  day: CalendarDay;
  isOnly: boolean;
  onOpen: () => void;
  onMenu: (at: HTMLElement) => void;
}

function DayHead({ day, isOnly, onOpen, onMenu }: DayHeadProps) {
  const content = (
    <>
      <span className={classes.date}>
        {shortWeekdayName(weekdayOf(day.date))}
        <b>{dayOfMonth(day.date)}</b>
        <span>{planDaysOf(day)}</span>
      </span>
      <span className={classes.title}>
        {[freeWords(day), ...day.planDays.map(({ title }) => title)].filter(Boolean).join('; ')}
      </span>
    </>
  );
  const shared = { className: classes.day, 'data-today': day.isToday || undefined };
  return (
    <div className={classes.head} data-day={day.date} data-alone={isOnly || undefined}>
      {isOnly ? (
        <div {...shared}>
          {content}
          {day.busy.length > 0 && (
            <VisuallyHidden>{day.busy.map((one) => `Busy: ${busyWords(one)}`).join('. ')}</VisuallyHidden>
          )}
        </div>
      ) : (
        <button type="button" {...shared} aria-label={nameOfDay(day)} onClick={onOpen}>
          {content}
        </button>
      )}
      <DayMenuButton day={day} onMenu={onMenu} />
    </div>
  );
}
