import { DayWindow, Timetable } from '../../model/timetable.ts';

/** Why these windows cannot be a timetable, in words for the user; null when they can. */
export function problemOfTimetable(timetable: Timetable): string | null {
  for (const part of ['morning', 'evening'] as const) {
    if (!DayWindow.safeParse(timetable[part]).success) return `The ${part} must end after it starts.`;
  }
  return Timetable.safeParse(timetable).success ? null : 'The evening must start after the morning ends.';
}
