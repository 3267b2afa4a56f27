import type { LocalDate } from '../../model/time.ts';
import type { BurnUpDay } from '../progress/burnUp.ts';
import { addDays, daysBetween, shortDate, weekdayOf } from '../time/localDate.ts';

/** One point of the chart, in minutes. `day` counts ends of days from the first: 0 is the morning it all began. */
export interface BurnUpRow {
  day: number;
  /** The day that ends here; null for the beginning. */
  date: LocalDate | null;
  plan: number | null;
  done: number | null;
  forecast: number | null;
  /** Between the slower and the faster pace. */
  band: [number, number] | null;
}

/** Where the present pace leads to: in the middle, at the faster and at the slower pace of the last days. */
export interface Finishes {
  finish: LocalDate | null;
  earliest: LocalDate | null;
  latest: LocalDate | null;
}

/** Days after the last one that the axis goes on, so that labels and dots have air. */
const AIR_DAYS = 2;
/** A slow pace may lead far away: the axis grows by this part for it, no more. */
const MOST_FOR_BAND = 1.25;
/** A week without work can put the end months away: what lies further past the plan than this leaves the picture. */
const MOST_PAST_PLAN = { part: 0.75, days: 28 };
/** The part of the axis that a date needs for itself. */
const ROOM_FOR_DATE = 0.16;
const HOUR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The chart's points: from nothing, a point a day, with the forecast running straight from today to its end. Today is
 * not over: what it has so far stands where its share of the day's plan is.
 */
export function burnUpRows(days: readonly BurnUpDay[], finishes: Finishes | null): BurnUpRow[] {
  const first = days[0];
  const planTotal = days.at(-1)?.plannedMinutes;
  if (!first || planTotal === undefined) return [];
  const here = hereAndNow(days);
  const dayOf = (date: LocalDate | null | undefined) => (date ? daysBetween(first.date, date) + 1 : null);
  const finishDay = dayOf(finishes?.finish);
  const earliestDay = dayOf(finishes?.earliest);
  const latestDay = dayOf(finishes?.latest);
  /** On the straight way to everything done on a day; level once there, and all along when it never is. */
  const onTheWay = (day: number, endDay: number | null) => {
    if (endDay === null) return here.done;
    if (day >= endDay) return planTotal;
    return here.done + ((planTotal - here.done) * (day - here.day)) / (endDay - here.day);
  };
  const isForecast = finishDay !== null && finishDay > here.day;
  const forecastAt = (day: number) =>
    isForecast && day >= here.day && day <= finishDay ? onTheWay(day, finishDay) : null;

  const mostPast = Math.max(MOST_PAST_PLAN.days, Math.round(days.length * MOST_PAST_PLAN.part));
  const most = days.length + mostPast;
  const withoutBand = Math.max(days.length, Math.min(finishDay ?? 0, most));
  const withBand = Math.min(latestDay ?? 0, Math.round(withoutBand * MOST_FOR_BAND));
  const axisDays = (withoutBand === most ? most : Math.max(withoutBand, withBand)) + AIR_DAYS;
  const bandAt = (day: number): [number, number] | null => {
    if (!isForecast || day < here.day || earliestDay === latestDay || day > (latestDay ?? axisDays)) return null;
    return [onTheWay(day, latestDay), onTheWay(day, earliestDay)];
  };
  const rows = Array.from({ length: axisDays + 1 }, (_, day): BurnUpRow => {
    if (day === 0) return { day, date: null, plan: 0, done: 0, forecast: forecastAt(0), band: bandAt(0) };
    const known = days[day - 1];
    return {
      day,
      date: known?.date ?? addDays(first.date, day - 1),
      plan: known?.plannedMinutes ?? planTotal,
      done: day <= here.day ? (known?.doneMinutes ?? null) : null,
      forecast: forecastAt(day),
      band: bandAt(day),
    };
  });
  if (Number.isInteger(here.day)) return rows;
  const now: BurnUpRow = { ...here, forecast: forecastAt(here.day), band: bandAt(here.day) };
  return rows.toSpliced(Math.ceil(here.day), 0, now);
}

function hereAndNow(days: readonly BurnUpDay[]) {
  const index = days.findLastIndex((day) => day.doneMinutes !== null);
  const before = { plan: days[index - 1]?.plannedMinutes ?? 0, done: days[index - 1]?.doneMinutes ?? 0 };
  const date = days[index]?.date ?? null;
  const done = days[index]?.doneMinutes ?? 0;
  const plannedToday = (days[index]?.plannedMinutes ?? 0) - before.plan;
  const share = plannedToday === 0 ? 1 : Math.min(1, (done - before.done) / plannedToday);
  return { day: index + share, date, plan: before.plan + plannedToday * share, done };
}

/** The first day, the last of the plan, and Mondays where there is room, at the middle of each day. */
export function dateTicks(rows: readonly BurnUpRow[], planEnds: LocalDate | null): { day: number; text: string }[] {
  const end = rows.findIndex((row) => row.date !== null && row.date === planEnds);
  if (end < 1) return [];
  const last = rows.at(-1)?.day ?? end;
  const mondays = [end / 3, (end * 2) / 3, (end + last) / 2, last * 0.92].flatMap((wanted) => {
    const near = Math.round(wanted);
    const monday = [0, 1, -1, 2, -2, 3, -3].map((away) => near + away).find((day) => isMonday(rows[day]));
    return monday === undefined ? [] : [monday];
  });
  const shown = end === 1 ? [1] : [1, end];
  for (const day of mondays) {
    const isCut = last - day < (last * ROOM_FOR_DATE) / 3;
    if (!isCut && shown.every((other) => Math.abs(other - day) >= last * ROOM_FOR_DATE)) shown.push(day);
  }
  return shown
    .toSorted((one, other) => one - other)
    .flatMap((day) => {
      const date = rows[day]?.date;
      return date ? [{ day: day - 0.5, text: shortDate(date) }] : [];
    });
}

/** Two to five round numbers of hours up to the whole, in minutes. */
export function hourTicks(totalMinutes: number): number[] {
  const hours = totalMinutes / 60;
  const step = HOUR_STEPS.find((each) => hours / each < 4.5) ?? 1000;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => index * step * 60);
}

function isMonday(row: BurnUpRow | undefined): boolean {
  return row?.date != null && weekdayOf(row.date) === 1;
}
