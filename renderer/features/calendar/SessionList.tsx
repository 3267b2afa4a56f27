import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import type { NewTime } from '#renderer/components/move/moveAndTell.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { blockKeys } from './blockKeys.ts';
import { blocksById, type CalendarBlock, type CalendarDay } from './calendarDays.ts';
import { DayMenuButton } from './DayMenuButton.tsx';
import classes from './SessionList.module.css';
import { busyWords, freeWords, nameOf, planDaysOf, STATE_WORDS, timesOf } from './words.ts';

interface SessionListProps {
  /** Every date of the run. */
  days: readonly CalendarDay[];
  /** The day to begin at. */
  date: LocalDate;
  onOpen: (id: SessionId) => void;
  onMove: (id: SessionId, to: NewTime) => Promise<boolean>;
  onMoveDialog: (id: SessionId) => void;
  onDayMenu: (date: LocalDate, at: HTMLElement) => void;
}

/** The whole run from top to bottom. Days out of sight cost nothing to draw. */
export function SessionList({ days, date, onOpen, onMove, onMoveDialog, onDayMenu }: SessionListProps) {
  const list = useRef<HTMLElement>(null);
  const shown = days.filter(({ blocks, isRest, busy }) => blocks.length > 0 || isRest || busy.length > 0);
  const startAt = (shown.find((day) => day.date >= date) ?? shown.at(-1))?.date;
  useEffect(() => {
    list.current?.querySelector(`[data-day="${startAt}"]`)?.scrollIntoView({ block: 'start' });
  }, [startAt]);

  const keys = blockKeys({ blocks: blocksById(days), onMove, onMoveDialog });
  return (
    <section ref={list} className={classes.list} aria-label="All sessions" data-blocks {...scrollable}>
      {shown.map((day) => (
        <section key={day.date} className={classes.day} data-day={day.date} data-rest={day.isRest || undefined}>
          <h2 className={classes.head}>
            <b>{longDate(day.date)}</b>
            {day.isToday && <span className={classes.today}>Today</span>}
            <span>{freeWords(day) || (day.isRest ? 'Rest day' : planDaysOf(day))}</span>
            <span className={classes.plan}>{day.planDays.map(({ title }) => title).join('; ')}</span>
          </h2>
          <DayMenuButton day={day} onMenu={(at) => onDayMenu(day.date, at)} />
          {day.busy.length > 0 && <p className={classes.busy}>Busy: {day.busy.map(busyWords).join('; ')}</p>}
          {day.blocks.length > 0 && (
            <ul>
              {day.blocks.map((block) => (
                <li key={block.id}>
                  <Row block={block} onKeyDown={keys} onOpen={() => onOpen(block.id)} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}

interface RowProps {
  block: CalendarBlock;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

function Row({ block, onOpen, onKeyDown }: RowProps) {
  const { session, state } = block;
  return (
    <button
      type="button"
      className={classes.row}
      data-activity={session.activity}
      data-state={state}
      data-next={block.isNext || undefined}
      data-session={block.id}
      data-date={block.date}
      aria-label={nameOf(block)}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className={classes.pane} />
      <span className={classes.time}>{timesOf(block)}</span>
      <span className={classes.title}>{session.title}</span>
      <span className={classes.state}>
        {[state !== 'waiting' && STATE_WORDS[state], block.isMovedByHand && 'moved', block.isAdded && 'added']
          .filter(Boolean)
          .join(', ')}
      </span>
      <span className={classes.activity}>
        <ActivityChip activity={session.activity} />
      </span>
      <span className={classes.minutes}>{formatMinutes(block.end - block.start)}</span>
    </button>
  );
}
