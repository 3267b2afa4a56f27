import { findSession } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { type SessionState, sessionState } from '#shared/domain/run/sessionState.ts';
import { isBlockedOut, isFreeDate } from '#shared/domain/schedule/blackouts.ts';
import { windowsOn } from '#shared/domain/schedule/dayWindows.ts';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { addDays, weekdayOf } from '#shared/domain/time/localDate.ts';
import { MINUTES_A_DAY, minutesOf } from '#shared/domain/time/wallTime.ts';
import type { PartOfDay, Phase, PlanDay, Session } from '#shared/model/curriculum.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { Stretch } from './foldedAxis.ts';

/** One session as the calendar draws it. Times are minutes since midnight. */
export interface CalendarBlock {
  id: SessionId;
  session: Session;
  date: LocalDate;
  start: number;
  end: number;
  state: SessionState;
  isMovedByHand: boolean;
  /** Beside the plan: put on the calendar from the library. */
  isAdded: boolean;
  /** The one session to do next, or the one under way. */
  isNext: boolean;
  /** Null for an added session. */
  planDay: PlanDay | null;
  phase: Phase | null;
}

export interface CalendarDay {
  date: LocalDate;
  isToday: boolean;
  /** A day of rest within the run on which nothing was placed. */
  isRest: boolean;
  /** Kept free of the plan, whatever was moved here by hand. */
  isKeptFree: boolean;
  /** The half that is studied, where the other one is free this once. */
  half: PartOfDay | null;
  /** When one studies, in minutes since midnight; empty windows are left out. */
  windows: readonly Stretch[];
  /** When other calendars say one is busy, in order of time. */
  busy: readonly BusyStretch[];
  /** In order of time. */
  blocks: readonly CalendarBlock[];
  /** The plan days that have a session here, in order. */
  planDays: readonly PlanDay[];
  /** The phase that is walked on this date; on empty days within the run the one before. */
  phase: Phase | null;
}

export interface BusyStretch extends Stretch {
  title: string;
  /** The name of the other calendar. */
  calendar: string;
}

/** The run as days of a calendar, from its first placement to its last. */
export interface CalendarRun {
  first: LocalDate;
  last: LocalDate;
  blocks: readonly CalendarBlock[];
  day(date: LocalDate): CalendarDay;
}

/** Where one stands. Neither changes with every minute, so that the calendar is not laid out anew all the time. */
interface Standing {
  today: LocalDate;
  /** The session to do next, or the one under way. */
  next: SessionId | null;
}

export function calendarRun(run: Run, plan: PlanIndex, { today, next }: Standing): CalendarRun {
  const blocks = blocksOf(run, plan, { today, next });
  const byDate = groupedByDate(blocks);
  const first = blocks[0]?.date ?? run.startDate;
  const last = blocks.at(-1)?.date ?? run.startDate;
  const phases = phasesByDate(byDate, first, last);
  const busy = busyByDate(run);
  return {
    first,
    last,
    blocks,
    day(date) {
      const onDate = byDate.get(date) ?? [];
      const planDays = new Set(onDate.flatMap(({ planDay }) => planDay ?? []));
      return {
        date,
        isToday: date === today,
        isRest: onDate.length === 0 && date >= first && date <= weekEnd(last) && isFreeDate(run, date),
        isKeptFree: isBlockedOut(run.blackouts, date),
        half: run.halfDays[date] ?? null,
        windows: Object.values(windowsOn(run, date)).filter(({ start, end }) => start < end),
        busy: busy.get(date) ?? [],
        blocks: onDate,
        planDays: [...planDays].sort((one, other) => one.number - other.number),
        phase: phases.get(date) ?? null,
      };
    },
  };
}

function blocksOf(run: Run, plan: PlanIndex, { today, next }: Standing): CalendarBlock[] {
  return placedSessions(run).flatMap(({ sessionId, placement }): CalendarBlock[] => {
    const found = findSession(run, plan, sessionId);
    if (!found) return [];
    const isAdded = found.day === null;
    const start = minutesOf(placement.start);
    return [
      {
        id: sessionId,
        session: found.session,
        date: placement.date,
        start,
        end: start + placement.minutes,
        state: sessionState(run, sessionId, { date: today }),
        isMovedByHand: placement.isMovedByHand && !isAdded,
        isAdded,
        isNext: sessionId === next,
        planDay: found.day,
        phase: found.phase,
      },
    ];
  });
}

function groupedByDate(blocks: readonly CalendarBlock[]): Map<LocalDate, CalendarBlock[]> {
  const byDate = new Map<LocalDate, CalendarBlock[]>();
  for (const block of blocks) {
    const onDate = byDate.get(block.date);
    if (onDate) onDate.push(block);
    else byDate.set(block.date, [block]);
  }
  return byDate;
}

function busyByDate({ busyCalendars }: Run): Map<LocalDate, BusyStretch[]> {
  const byDate = new Map<LocalDate, BusyStretch[]>();
  for (const { name: calendar, times } of busyCalendars) {
    for (const { date, start, end, title } of times) {
      const stretch = { start: minutesOf(start), end: end ? minutesOf(end) : MINUTES_A_DAY, title, calendar };
      const onDate = byDate.get(date);
      if (onDate) onDate.push(stretch);
      else byDate.set(date, [stretch]);
    }
  }
  for (const onDate of byDate.values()) onDate.sort((one, other) => one.start - other.start);
  return byDate;
}

function weekEnd(date: LocalDate): LocalDate {
  return addDays(date, 7 - weekdayOf(date));
}

function phasesByDate(byDate: Map<LocalDate, CalendarBlock[]>, first: LocalDate, last: LocalDate) {
  const phases = new Map<LocalDate, Phase>();
  let current: Phase | undefined;
  for (let date = first; date <= weekEnd(last); date = addDays(date, 1)) {
    current = phaseOf(byDate.get(date) ?? []) ?? current;
    if (current) phases.set(date, current);
  }
  return phases;
}

/** What was moved here by hand does not say where in the plan the day stands, unless nothing else is here. */
function phaseOf(blocks: readonly CalendarBlock[]): Phase | undefined {
  const planned = blocks.filter(({ isAdded }) => !isAdded);
  return (planned.find(({ isMovedByHand }) => !isMovedByHand) ?? planned[0])?.phase ?? undefined;
}

/** Every block of these days, found by its id as text. */
export function blocksById(days: readonly CalendarDay[]): ReadonlyMap<string, CalendarBlock> {
  return new Map(days.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])));
}
