import type { SessionId } from '../../model/ids.ts';
import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { minutesOf, wallTimeAt } from '../time/wallTime.ts';
import { windowsOn } from './dayWindows.ts';
import { firstStanding } from './firstStanding.ts';
import type { Flowed } from './flow.ts';
import type { FlowItem } from './flowItem.ts';
import type { StudyTimes } from './scheduleRules.ts';
import { studyWindows } from './studyWindows.ts';
import { type TakenTimes, takenTimes } from './takenTimes.ts';

interface Packing {
  from: LocalDate;
  times: StudyTimes;
  /** In plan order. Each fits into a free day, and none is longer than the daily minutes. */
  items: readonly FlowItem[];
  taken: readonly Placement[];
  /** The most that one date holds, taken times included. */
  dailyMinutes: number;
}

/** The evening of a full day begins earlier in steps of so many minutes. */
const STEP_MINUTES = 15;

/**
 * Fills one study day after the other with sessions in plan order, whatever part of the day they are for, up to so many
 * minutes a day. What the morning cannot hold comes before the end of the evening, which begins as much earlier as it
 * must. Ends where the rest can stay where it stands.
 */
export function packDays({ from, times, items, taken, dailyMinutes }: Packing): Flowed {
  const placements = new Map<SessionId, Placement>();
  const free = takenTimes(taken, times.busyCalendars);
  const windows = studyWindows(from, times);
  let waiting = items;
  for (let number = 0; waiting.length > 0; number += 2) {
    const { date } = windows.at(number);
    const used = taken.reduce((sum, placement) => (placement.date === date ? sum + placement.minutes : sum), 0);
    const minutesLeft = dailyMinutes - used;
    const { placed, isCaughtUp } = fillDate({ date, times, free, waiting, minutesLeft });
    for (const [place, placement] of placed.entries()) {
      const item = waiting[place];
      if (item) placements.set(item.planned.session.id, placement);
    }
    if (isCaughtUp) break;
    waiting = waiting.slice(placed.length);
  }
  return { placements };
}

interface DateToFill {
  date: LocalDate;
  times: StudyTimes;
  free: TakenTimes;
  waiting: readonly FlowItem[];
  minutesLeft: number;
}

/** As many sessions as the date can hold, or as few as it takes until the rest can stay. */
function fillDate(day: DateToFill): { placed: Placement[]; isCaughtUp: boolean } {
  let placed: Placement[] = [];
  for (let count = 0; ; count += 1) {
    const tried = count === 0 ? [] : placeOnDate(day, count);
    if (!tried) return { placed, isCaughtUp: false };
    placed = tried;
    if (canRestStay(day, placed)) return { placed, isCaughtUp: true };
    if (count === day.waiting.length) return { placed, isCaughtUp: false };
  }
}

function canRestStay({ date, waiting, minutesLeft }: DateToFill, placed: readonly Placement[]): boolean {
  const next = firstStanding(waiting.slice(placed.length));
  if (!next || next.placement.date !== date) return next !== null && next.placement.date > date;
  const last = placed.at(-1);
  const isAfter = !last || minutesOf(next.placement.start) >= minutesOf(last.start) + last.minutes;
  return isAfter && sumOf(placed) + next.minutesOfDate <= minutesLeft;
}

/** The first so many sessions on this date; null when they do not fit. */
function placeOnDate({ date, times, free, waiting, minutesLeft }: DateToFill, count: number): Placement[] | null {
  const minutes = waiting.slice(0, count).map((item) => item.minutes);
  if (minutes.reduce((sum, each) => sum + each, 0) > minutesLeft) return null;
  const { morning, evening } = windowsOn(times, date);
  const early = fillWindow({ date, free, minutes, from: morning.start, until: morning.end });
  const late = minutes.slice(early.length);
  for (let from = evening.start; ; from -= STEP_MINUTES) {
    const earliest = Math.max(from, morning.end);
    const placed = fillWindow({ date, free, minutes: late, from: earliest, until: evening.end });
    if (placed.length === late.length) return [...early, ...placed];
    if (earliest !== from) return null;
  }
}

interface WindowToFill {
  date: LocalDate;
  free: TakenTimes;
  /** Of each session, in order. */
  minutes: readonly number[];
  from: number;
  until: number;
}

function fillWindow({ date, free, minutes, from, until }: WindowToFill): Placement[] {
  const placed: Placement[] = [];
  let earliest = from;
  for (const each of minutes) {
    const start = free.firstGap({ date, from: earliest, until, minutes: each });
    if (start === null) break;
    placed.push({ date, start: wallTimeAt(start), minutes: each, isMovedByHand: false });
    earliest = start + each;
  }
  return placed;
}

function sumOf(placements: readonly Placement[]): number {
  return placements.reduce((sum, { minutes }) => sum + minutes, 0);
}
