import type { PartOfDay } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { Timetable } from '../../model/timetable.ts';
import type { Refusal } from '../refusal.ts';
import { minutesOf } from '../time/wallTime.ts';
import { courseThrough } from './course.ts';
import { firstStanding } from './firstStanding.ts';
import type { FlowItem } from './flowItem.ts';
import { problemOfRules, type ScheduleRules, type StudyTimes } from './scheduleRules.ts';
import { takenTimes } from './takenTimes.ts';

interface Flow {
  /** Nothing is placed earlier. */
  from: LocalDate;
  rules: ScheduleRules & StudyTimes;
  /** In plan order. */
  items: readonly FlowItem[];
  /** Sessions that keep their times. */
  taken: readonly Placement[];
}

export interface Flowed {
  placements: Map<SessionId, Placement>;
}

/**
 * Places sessions one after the other and never cuts one: half a session teaches nothing.
 *
 * A session goes into its own part of the current date if there is room, else into the first later window that has
 * room. A plan day begins on a new date, unless the windows are too short for the plan day before: then the flow goes
 * on, so that short windows do not waste days. What only a half day or a busy hour drove into the next date does not
 * make the days after it late for ever.
 */
export function flow({ from, rules, items, taken }: Flow): Flowed | Refusal {
  const longest = Math.max(0, ...items.filter(({ stays }) => !stays).map(({ minutes }) => minutes));
  const problem = problemOfRules(rules, longest);
  if (problem) return problem;

  const placements = new Map<SessionId, Placement>();
  const course = courseThrough(rules, from, takenTimes(taken, rules.busyCalendars));
  const fitting = fittingDays(items, rules.timetable);
  let day: DayInFlow = { number: null, first: from, last: from };
  for (const [place, { planned, minutes, stays, isDayWhole, stands }] of items.entries()) {
    const isNewDay = day.number !== planned.day.number;
    if (isNewDay && isDayWhole && day.number !== null && (day.first === day.last || fitting.has(day.number))) {
      course.leave(day.last);
    }
    const next = stands ? firstStanding(items.slice(place)) : null;
    if (next && course.isBefore(next.placement)) return { placements };
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

/** Numbers of the plan days that one date of the timetable holds, each session in its own half. */
function fittingDays(items: readonly FlowItem[], timetable: Timetable): Set<number> {
  const needed = new Map<number, Record<PartOfDay, number>>();
  for (const { planned, minutes } of items) {
    const day = needed.get(planned.day.number) ?? { morning: 0, evening: 0 };
    day[planned.session.part] += minutes;
    needed.set(planned.day.number, day);
  }
  const room = (part: PartOfDay) => minutesOf(timetable[part].end) - minutesOf(timetable[part].start);
  const [morning, evening] = [room('morning'), room('evening')];
  return new Set(
    [...needed].filter(([, day]) => day.morning <= morning && day.evening <= evening).map(([number]) => number),
  );
}
