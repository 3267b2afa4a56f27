import type { SessionId } from '../../model/ids.ts';
import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { Refusal } from '../refusal.ts';
import type { PlannedSession } from '../run/planIndex.ts';
import { minutesOf, wallTimeAt } from '../time/wallTime.ts';
import { problemOfRules, type ScheduleRules } from './scheduleRules.ts';
import { type StudyWindow, studyWindows } from './studyWindows.ts';
import { type TakenTimes, takenTimes } from './takenTimes.ts';

/** One session on its way through the windows. */
export interface FlowItem {
  planned: PlannedSession;
  minutes: number;
  /** Where it stays, when it may not be placed anew: what follows comes after it. */
  stays: Placement | null;
  /** False when the plan day was partly worked on already: its rest may share a date with what was before. */
  isDayWhole: boolean;
}

interface Flow {
  /** Nothing is placed earlier. */
  from: LocalDate;
  rules: ScheduleRules;
  /** In plan order. */
  items: readonly FlowItem[];
  /** Times that are not free. */
  taken: readonly Placement[];
}

interface Flowed {
  placements: Map<SessionId, Placement>;
}

/**
 * Places sessions one after the other and never cuts one: half a session teaches nothing.
 *
 * A session goes into its own part of the current date if there is room, else into the first later window that has
 * room. A plan day begins on a new date, unless the plan day before already needed more than one: then the flow goes
 * on, so that short windows do not waste days.
 */
export function flow({ from, rules, items, taken }: Flow): Flowed | Refusal {
  const longest = Math.max(0, ...items.filter(({ stays }) => !stays).map(({ minutes }) => minutes));
  const problem = problemOfRules(rules, longest);
  if (problem) return problem;

  const placements = new Map<SessionId, Placement>();
  const course = courseThrough(rules, from, takenTimes(taken));
  let day: DayInFlow = { number: null, first: from, last: from };
  for (const { planned, minutes, stays, isDayWhole } of items) {
    const isNewDay = day.number !== planned.day.number;
    if (isNewDay && isDayWhole && day.number !== null && day.first === day.last) course.leave(day.last);
    const placed: Placement = stays ?? course.place(planned.session.part, minutes);
    if (stays) course.pass(stays);
    else placements.set(planned.session.id, placed);
    day = { number: planned.day.number, first: isNewDay ? placed.date : day.first, last: placed.date };
  }
  return { placements };
}

interface DayInFlow {
  /** Null before the first session. */
  number: number | null;
  /** The dates its sessions took so far. */
  first: LocalDate;
  last: LocalDate;
}

/** The place in the windows up to which everything is settled. It only ever moves forward. */
function courseThrough(rules: ScheduleRules, from: LocalDate, taken: TakenTimes) {
  const windows = studyWindows(from, rules);
  let current = 0;
  let minute = windows.at(0).start;

  const goTo = (number: number) => {
    current = number;
    minute = windows.at(number).start;
  };
  const firstGap = (window: StudyWindow, earliest: number, minutes: number) =>
    taken.firstGap({ date: window.date, from: earliest, until: window.end, minutes });

  return {
    place(part: StudyWindow['part'], minutes: number): Placement {
      const own = current - (current % 2) + (part === 'morning' ? 0 : 1);
      for (let number = Math.max(own, current); ; number += 1) {
        const window = windows.at(number);
        const start = firstGap(window, number === current ? minute : window.start, minutes);
        if (start === null) continue;
        current = number;
        minute = start + minutes;
        return { date: window.date, start: wallTimeAt(start), minutes, isMovedByHand: false };
      }
    },
    /** What follows comes after this. */
    pass({ date, start, minutes }: Placement) {
      const end = minutesOf(start) + minutes;
      for (;;) {
        const window = windows.at(current);
        const isBehind = window.date < date || (window.date === date && Math.max(window.start, minute) < end);
        if (!isBehind) return;
        if (window.date === date && end < window.end) {
          minute = Math.max(minute, end);
          return;
        }
        goTo(current + 1);
      }
    },
    /** What follows comes on a later date than this. */
    leave(date: LocalDate) {
      while (windows.at(current).date <= date) goTo(current + 2 - (current % 2));
    },
  };
}
