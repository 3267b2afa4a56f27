import type { PartOfDay } from '../../model/curriculum.ts';
import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { laterDate, mediumDate } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';
import { windowsOn } from './dayWindows.ts';
import { driveOut } from './driveOut.ts';
import { moveUp } from './layOutFrom.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { waitingPlaces } from './waitingSessions.ts';

interface KeepingHalf {
  date: LocalDate;
  /** Null: both halves, as on any other day. */
  keeps: PartOfDay | null;
  /** Nothing is placed on days before it. */
  today: LocalDate;
  at: Instant;
}

/**
 * Of one date only the morning or the evening is studied: what waits in the other half is driven out. Made a whole day
 * again, what waits from it on moves up.
 */
export function keepHalf(run: Run, index: PlanIndex, { date, keeps, today, at }: KeepingHalf): Rescheduled | Refusal {
  if (!isNearRun(run, date)) return refuse(FAR_DATE);
  const { [date]: keptBefore, ...others } = run.halfDays;
  const halfDays = keeps ? { ...others, [date]: keeps } : others;
  const title = keeps ? `Only the ${keeps} of ${mediumDate(date)}` : `${mediumDate(date)} a whole day again`;
  if (!keeps && !keptBefore) return refuse(`${mediumDate(date)} is a whole day already.`);
  const changed: Run = { ...run, halfDays };
  const placements = keeps
    ? driveOut(changed, index, { driven: inOtherHalf(run, date, keeps), today })
    : date < today
      ? []
      : moveUp(changed, index, laterDate(date, today));
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title, at, placements, rules: { halfDays } });
}

/** The halves meet where the morning ends: an evening may have been begun earlier to catch up. */
function inOtherHalf(run: Run, date: LocalDate, keeps: PartOfDay) {
  const border = windowsOn({ ...run, halfDays: {} }, date).morning.end;
  return waitingPlaces(run).filter(({ placement }) => {
    if (placement.date !== date) return false;
    const start = minutesOf(placement.start);
    return keeps === 'morning' ? start + placement.minutes > border : start < border;
  });
}
