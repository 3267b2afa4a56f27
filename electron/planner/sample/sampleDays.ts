import { momentOf } from '#shared/domain/progress/time/zoneClock.ts';
import { addDays, weekdayOf } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { Instant, type LocalDate, type WallTime, type Weekday } from '#shared/model/time.ts';

/** How far the run of the sample has come. */
export const DAYS_BEHIND = 16;

/** The days of the sample, counted back from the one on which it is made. */
export interface SampleDays {
  today: LocalDate;
  /** Sunday, or Saturday where today is one: the sample is there to show a day of work. */
  restWeekday: Weekday;
  /** The study day so many study days before today. */
  date(daysAgo: number): LocalDate;
  /** When the clock on the wall shows this, on a date. */
  moment(date: LocalDate, time: WallTime): Instant;
}

export function sampleDays(now: Instant, zone: string): SampleDays {
  const { date: today } = wallClockAt(now, zone);
  const restWeekday = weekdayOf(today) === 7 ? 6 : 7;
  const past = [today];
  for (let date = today; past.length <= DAYS_BEHIND; ) {
    date = addDays(date, -1);
    if (weekdayOf(date) !== restWeekday) past.push(date);
  }
  return {
    today,
    restWeekday,
    date(daysAgo) {
      const date = past[daysAgo];
      if (date === undefined) throw new RangeError(`The sample begins ${DAYS_BEHIND} study days ago.`);
      return date;
    },
    moment: (date, time) => Instant.parse(new Date(momentOf(date, time, zone)).toISOString()),
  };
}

export function later(moment: Instant, seconds: number): Instant {
  return Instant.parse(new Date(Date.parse(moment) + seconds * 1000).toISOString());
}
