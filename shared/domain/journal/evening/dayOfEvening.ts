import type { LocalDate } from '../../../model/time.ts';
import type { Timetable } from '../../../model/timetable.ts';
import { addDays } from '../../time/localDate.ts';
import type { WallClock } from '../../time/wallClock.ts';
import { minutesOf } from '../../time/wallTime.ts';

const DAWN_MINUTES = 5 * 60;

/** The day an evening belongs to: at half past midnight still the one before, until 05:00 or an earlier morning. */
export function dayOfEvening({ date, minutes }: WallClock, { morning }: Timetable): LocalDate {
  return minutes < Math.min(DAWN_MINUTES, minutesOf(morning.start)) ? addDays(date, -1) : date;
}
