import type { BurnUpDay } from '#shared/domain/progress/burnUp.ts';
import { addDays, daysBetween, shortDate, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** One point of the chart, in minutes. `day` counts ends of days from the first: 0 is the morning it all began. */
export interface BurnUpRow {
  day: number;
  /** The day that ends here; null for the beginning. */
  date: LocalDate | null;
  plan: number | null;
  done: number | null;
  forecast: number | null;
}

/** Days after the last one that the axis goes on, so that labels and dots have air. */
const AIR_DAYS = 2;
const HOUR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The chart's points: from nothing, a point a day, with the forecast running straight from today to its end. Today is
 * not over: what it has so far stands where its share of the day's plan is.
 */
export function burnUpRows(days: readonly BurnUpDay[], finish: LocalDate | null): BurnUpRow[] {
  const first = days[0];
  const planTotal = days.at(-1)?.plannedMinutes;
  if (!first || planTotal === undefined) return [];
  const here = hereAndNow(days);
  const finishDay = finish === null ? null : daysBetween(first.date, finish) + 1;
  const forecastAt = (day: number) => {
    if (finishDay === null || day < here.day || day > finishDay || finishDay <= here.day) return null;
    return here.done + ((planTotal - here.done) * (day - here.day)) / (finishDay - here.day);
  };

  const axisDays = Math.max(days.length, finishDay ?? 0) + AIR_DAYS;
  const rows = Array.from({ length: axisDays + 1 }, (_, day): BurnUpRow => {
    if (day === 0) return { day, date: null, plan: 0, done: 0, forecast: forecastAt(0) };
    const known = days[day - 1];
    return {
      day,
      date: known?.date ?? addDays(first.date, day - 1),
      plan: known?.plannedMinutes ?? planTotal,
      done: day <= here.day ? (known?.doneMinutes ?? null) : null,
      forecast: forecastAt(day),
    };
  });
  if (Number.isInteger(here.day)) return rows;
  const now: BurnUpRow = { ...here, forecast: forecastAt(here.day) };
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

/** The first day, the last of the plan, and two Mondays between, at the middle of each day. */
export function dateTicks(rows: readonly BurnUpRow[], planEnds: LocalDate | null): { day: number; text: string }[] {
  const end = rows.findIndex((row) => row.date !== null && row.date === planEnds);
  if (end < 1) return [];
  const between = [1 / 3, 2 / 3].flatMap((part) => {
    const near = Math.round(end * part);
    const monday = [0, 1, -1, 2, -2, 3, -3].map((away) => near + away).find((day) => isMonday(rows[day]));
    return monday === undefined || monday < 5 || end - monday < 5 ? [] : [monday];
  });
  return [...new Set([1, ...between, end])].flatMap((day) => {
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
