import { addDays, daysBetween, shortDate, weekdayOf } from '#shared/domain/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { BurnUpDay } from './BurnUpChart.tsx';

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

/** The chart's points: from nothing, a point a day, with the forecast running straight from today to its end. */
export function burnUpRows(days: readonly BurnUpDay[], finish: LocalDate | null): BurnUpRow[] {
  const first = days[0];
  const lastDay = days.at(-1);
  if (!first || !lastDay) return [];
  const planTotal = lastDay.plannedMinutes;
  const hereIndex = days.findLastIndex((day) => day.doneMinutes !== null);
  const hereDone = days[hereIndex]?.doneMinutes ?? 0;
  const hereDay = hereIndex + 1;
  const finishDay = finish === null ? null : daysBetween(first.date, finish) + 1;
  const forecastAt = (day: number) => {
    if (finishDay === null || day < hereDay || day > finishDay || finishDay === hereDay) return null;
    return hereDone + ((planTotal - hereDone) * (day - hereDay)) / (finishDay - hereDay);
  };

  const axisDays = Math.max(days.length, finishDay ?? 0) + AIR_DAYS;
  return Array.from({ length: axisDays + 1 }, (_, day): BurnUpRow => {
    if (day === 0) return { day, date: null, plan: 0, done: 0, forecast: forecastAt(0) };
    const known = days[day - 1];
    return {
      day,
      date: known?.date ?? addDays(first.date, day - 1),
      plan: known?.plannedMinutes ?? planTotal,
      done: known?.doneMinutes ?? null,
      forecast: forecastAt(day),
    };
  });
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
