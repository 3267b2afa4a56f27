import type { PartOfDay } from '../../model/curriculum.ts';
import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { minutesOf, wallTimeAt } from '../time/wallTime.ts';
import type { StudyTimes } from './scheduleRules.ts';
import { type StudyWindow, studyWindows } from './studyWindows.ts';
import type { TakenTimes } from './takenTimes.ts';

interface Course {
  /** Puts a session into the first room for it, not before its own part of the current date. */
  place(part: PartOfDay, minutes: number): Placement;
  /** What follows comes after this. */
  pass(placement: Placement): void;
  /** What follows comes on a later date than this. */
  leave(date: LocalDate): void;
  /** True when everything so far is placed before this. */
  isBefore(placement: Placement): boolean;
}

/** The place in the windows up to which everything is settled. It only ever moves forward. */
export function courseThrough(times: StudyTimes, from: LocalDate, taken: TakenTimes): Course {
  const windows = studyWindows(from, times);
  let current = 0;
  let minute = windows.at(0).start;

  const goTo = (number: number) => {
    current = number;
    minute = windows.at(number).start;
  };
  const firstGap = (window: StudyWindow, earliest: number, minutes: number) =>
    taken.firstGap({ date: window.date, from: earliest, until: window.end, minutes });

  return {
    place(part, minutes) {
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
    pass({ date, start, minutes }) {
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
    leave(date) {
      while (windows.at(current).date <= date) goTo(current + 2 - (current % 2));
    },
    isBefore({ date, start }) {
      const { date: reached } = windows.at(current);
      return date === reached ? minutesOf(start) >= minute : date > reached;
    },
  };
}
