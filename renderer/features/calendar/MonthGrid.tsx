import '@fullcalendar/react/skeleton.css';
import { Calendar, type EventApi } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import { Ellipsis } from 'lucide-react';
import { useMemo } from 'react';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import { dayOfMonth, shortDate, shortWeekdayName } from '#shared/domain/time/localDate.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { blockKeys } from './blockKeys.ts';
import { blocksById, type CalendarDay } from './calendarDays.ts';
import { axisTime } from './calendarTimes.ts';
import classes from './MonthGrid.module.css';
import { MonthRow } from './MonthRow.tsx';
import { freeWords, nameOfDay, planDaysOf } from './words.ts';

interface MonthGridProps {
  label: string;
  /** `2027-02` */
  month: string;
  /** Whole weeks around the month. */
  days: readonly CalendarDay[];
  today: LocalDate;
  onOpen: (id: SessionId) => void;
  onOpenDay: (date: LocalDate) => void;
  onDayMenu: (date: LocalDate, at: HTMLElement) => void;
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
}

/** Whole weeks; a session is one compact row, and can be dragged to another day at the same time. */
export function MonthGrid(props: MonthGridProps) {
  const { label, month, days, today, onOpen, onOpenDay, onDayMenu, onMove, onMoveDialog } = props;
  const byDate = useMemo(() => new Map<string, CalendarDay>(days.map((day) => [day.date, day])), [days]);
  const blocks = useMemo(() => blocksById(days), [days]);
  const events = useMemo(
    () =>
      [...blocks.values()].map(({ id, date, start, end, state }) => ({
        id,
        start: axisTime(date, start),
        end: axisTime(date, end),
        startEditable: state !== 'done' && state !== 'skipped',
      })),
    [blocks],
  );
  const first = days[0];
  if (!first) return null;

  const keys = blockKeys({ blocks, onMove, onMoveDialog });
  const dayOf = (moment: Date) => byDate.get(moment.toISOString().slice(0, 10));
  const settle = async (event: EventApi, revert: () => void) => {
    const block = blocks.get(event.id);
    const date = LocalDate.safeParse(event.startStr.slice(0, 10));
    if (!block || !date.success) return revert();
    const to = { date: date.data, start: wallTimeAt(block.start), minutes: block.end - block.start };
    if (!(await onMove(block.id, to))) revert();
  };

  return (
    <section className={classes.month} aria-label={label} data-blocks {...scrollable}>
      <div className={classes.weekdays} aria-hidden>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <span key={weekday}>{shortWeekdayName(weekday)}</span>
        ))}
      </div>
      <div className={classes.weeks} style={{ '--weeks': days.length / 7 }}>
        <Calendar
          key={first.date}
          plugins={[dayGrid, interaction]}
          initialView="weeks"
          views={{ weeks: { type: 'dayGrid', duration: { weeks: days.length / 7 } } }}
          initialDate={first.date}
          firstDay={1}
          now={`${today}T12:00:00`}
          timeZone="UTC"
          headerToolbar={false}
          dayHeaders={false}
          height="100%"
          expandRows
          events={events}
          editable
          eventDurationEditable={false}
          eventDisplay="block"
          eventInteractive={false}
          dayRowClass={classes.week ?? ''}
          dayCellClass={({ date }) => {
            const day = dayOf(date);
            const isOther = !day?.date.startsWith(month);
            return [classes.cell, (day?.isRest || day?.isKeptFree) && classes.rest, isOther && classes.other]
              .filter(Boolean)
              .join(' ');
          }}
          dayCellTopClass={classes.top ?? ''}
          rowEventClass={classes.event ?? ''}
          dayCellTopContent={({ date }) => {
            const day = dayOf(date);
            return day ? <DayTop day={day} onMenu={(at) => onDayMenu(day.date, at)} /> : null;
          }}
          dayCellTopInnerClass={({ date }) =>
            [classes.day, dayOf(date)?.isToday && classes.today].filter(Boolean).join(' ')
          }
          navLinks
          navLinkHint={(text, date) => {
            const day = dayOf(date);
            return day ? nameOfDay(day) : text;
          }}
          navLinkDayClick={(date) => {
            const day = dayOf(date);
            if (day) onOpenDay(day.date);
          }}
          eventContent={({ event }) => {
            const block = blocks.get(event.id);
            return block ? <MonthRow block={block} onKeyDown={keys} /> : null;
          }}
          eventClick={({ event, el }) => {
            const block = blocks.get(event.id);
            if (!block) return;
            el.querySelector('button')?.focus();
            onOpen(block.id);
          }}
          eventDrop={({ event, revert }) => void settle(event, revert)}
        />
      </div>
    </section>
  );
}

/** A day's link; keys and screen readers reach its menu by `O` on that. */
function DayTop({ day, onMenu }: { day: CalendarDay; onMenu: (at: HTMLElement) => void }) {
  const number = dayOfMonth(day.date);
  return (
    <>
      <b>{number === 1 ? shortDate(day.date) : number}</b>
      <span>{wordsUnder(day)}</span>
      <i
        className={classes.more}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onMenu(event.currentTarget.closest<HTMLElement>('[tabindex]') ?? event.currentTarget);
        }}
      >
        <Ellipsis size={14} />
      </i>
    </>
  );
}

/** `Day 16`, `Rest`, `Kept free`, `Only the morning`, `Day 16, 2 busy` */
function wordsUnder(day: CalendarDay): string {
  const words = freeWords(day) || (day.isRest ? 'Rest' : planDaysOf(day));
  return [words, day.busy.length > 0 && `${day.busy.length} busy`].filter(Boolean).join(', ');
}
