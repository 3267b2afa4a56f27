import { z } from 'zod';
import { WallTime } from './time.ts';

/** A stretch of the day given to the plan, from start to end on the wall clock. */
export const DayWindow = z
  .strictObject({ start: WallTime, end: WallTime })
  .refine(({ start, end }) => start < end, 'The window must end after it starts');
export type DayWindow = z.infer<typeof DayWindow>;

export const Timetable = z
  .strictObject({ morning: DayWindow, evening: DayWindow })
  .refine(({ morning, evening }) => morning.end <= evening.start, 'The evening must start after the morning ends');
export type Timetable = z.infer<typeof Timetable>;

/** What one weekday has instead of the timetable; null where that half of the day is free. */
export const WeekdayTimetable = z
  .strictObject({ morning: DayWindow.nullable(), evening: DayWindow.nullable() })
  .refine(({ morning, evening }) => morning !== null || evening !== null, 'Keep the morning or the evening')
  .refine(
    ({ morning, evening }) => !morning || !evening || morning.end <= evening.start,
    'The evening must start after the morning ends',
  );
export type WeekdayTimetable = z.infer<typeof WeekdayTimetable>;

/** By ISO weekday, `1` is Monday; a weekday that is not named has the timetable itself. */
export const WeekdayTimetables = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), WeekdayTimetable);
export type WeekdayTimetables = z.infer<typeof WeekdayTimetables>;

/** The plan's own timetable: 120 + 60 + 120 minutes from 05:00, and 120 from 21:00. */
export const PLAN_TIMETABLE: Timetable = Timetable.parse({
  morning: { start: '05:00', end: '10:00' },
  evening: { start: '21:00', end: '23:00' },
});
