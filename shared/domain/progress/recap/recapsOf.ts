import type { PlanDay } from '../../../model/curriculum.ts';
import type { Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import type { PlanIndex } from '../../run/planIndex.ts';
import { addDays, earlierDate, laterDate } from '../../time/localDate.ts';

const DAYS_OF_A_PART = 7;
/** Fewer days than this at the end are no part of their own: they belong to the one before. */
const FEWEST_DAYS = 4;

/** The plan days from one recap to the next, both included. */
export interface RecapPart {
  first: number;
  /** The day in whose evening one looks back; the recap is named by it. */
  through: number;
}

/** A part with the days of the calendar it took, both included. */
export interface DatedRecap extends RecapPart {
  from: LocalDate;
  date: LocalDate;
}

/** One recap every seventh plan day and one at the end: after days 7, 14, 21, 28 and 37 of a plan of 37. */
export function recapsOf(days: readonly Pick<PlanDay, 'number'>[]): RecapPart[] {
  const parts: RecapPart[] = [];
  for (let start = 0; start < days.length; ) {
    const left = days.length - start - DAYS_OF_A_PART;
    const end = left < FEWEST_DAYS ? days.length : start + DAYS_OF_A_PART;
    const first = days[start];
    const last = days[end - 1];
    if (first && last) parts.push({ first: first.number, through: last.number });
    start = end;
  }
  return parts;
}

/**
 * The same with dates as the schedule stands now. A part ends on the first date of its last day and begins the day after
 * the part before; the first begins with the run, or with work done before it. None ends before the one before it.
 */
export function recapsOfRun(index: PlanIndex, run: Run): DatedRecap[] {
  const worked = Object.values(run.outcomes).map(({ date }) => date);
  const begins = [run.startDate, ...worked].sort()[0] ?? run.startDate;
  const dated: DatedRecap[] = [];
  for (const part of recapsOf(index.days)) {
    const before = dated.at(-1);
    const end = dateOfDay(index, run, part.through);
    const date = before ? laterDate(before.date, end ?? before.date) : laterDate(begins, end ?? begins);
    const next = before ? addDays(before.date, 1) : begins;
    dated.push({ ...part, from: next < date ? next : date, date });
  }
  return dated;
}

/** The one that is to be looked back at: from its date on until the next. Null before the first and in a pause. */
export function dueRecap(
  recaps: readonly DatedRecap[],
  run: Pick<Run, 'pausedOn'>,
  today: LocalDate,
): DatedRecap | null {
  return recaps.findLast((recap) => hasCome(recap, run, today)) ?? null;
}

/** What a pause holds back comes once the plan goes on. */
export function hasCome({ date }: DatedRecap, { pausedOn }: Pick<Run, 'pausedOn'>, today: LocalDate): boolean {
  return date <= today && (pausedOn === null || date < pausedOn);
}

/** The first date that a session of the plan day is placed on; of what was set aside only where nothing else is. */
export function dateOfDay(index: PlanIndex, run: Run, number: number): LocalDate | null {
  const placed = (index.dayByNumber(number)?.sessions ?? []).flatMap(({ id }) => {
    const placement = run.placements[id];
    return placement ? [{ date: placement.date, isSetAside: run.outcomes[id]?.state === 'skipped' }] : [];
  });
  const kept = placed.filter(({ isSetAside }) => !isSetAside);
  return (kept.length > 0 ? kept : placed).map(({ date }) => date).sort()[0] ?? null;
}

/** `Recap of days 8 to 14` */
export function recapTitle({ first, through }: RecapPart): string {
  return `Recap of ${dayWords({ first, through })}`;
}

/** `days 8 to 14` */
export function dayWords({ first, through }: RecapPart): string {
  return first === through ? `day ${first}` : `days ${first} to ${through}`;
}

/** The last day that counts so far. */
export function lastDayOf({ date }: DatedRecap, today: LocalDate): LocalDate {
  return earlierDate(date, today);
}
