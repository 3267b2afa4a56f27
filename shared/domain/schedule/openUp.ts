import type { SessionId } from '../../model/ids.ts';
import type { Blackout, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { withoutBlackout } from './blackouts.ts';
import { wordsOf } from './blockOut.ts';
import { flow } from './flow.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements, waitingSessions } from './waitingSessions.ts';

interface OpeningUp {
  range: Blackout;
  /** Nothing is placed on days before it. */
  today: LocalDate;
  at: Instant;
}

/** Days that were kept free are study days again: what waits after them moves up. Nothing else does. */
export function openUp(run: Run, index: PlanIndex, { range, today, at }: OpeningUp): Rescheduled | Refusal {
  const blackouts = withoutBlackout(run.blackouts, range);
  const isKept = run.blackouts.some(({ from, to }) => from <= range.to && range.from <= to);
  if (!isKept) return refuse('These days are not kept free. Choose days that are.');
  const title = `${wordsOf(range)} no longer kept free`;
  if (range.to < today) return reschedule(run, { title, at, placements: [], blackouts });

  const from = range.from < today ? today : range.from;
  const coming = waitingSessions(run, index).filter(({ session: { id } }) => {
    const placement = run.placements[id];
    return placement && placement.date >= from && !placement.isMovedByHand;
  });
  const isMoving = new Set<SessionId>(coming.map(({ session }) => session.id));
  const flowed = flow({
    from,
    rules: { ...timesOfRun(run), blackouts },
    items: coming.map((planned) => ({
      planned,
      minutes: run.placements[planned.session.id]?.minutes ?? planned.session.minutes,
      stays: null,
      isDayWhole: isPlanDayWhole(run, planned.day),
    })),
    taken: takenPlacements(run, (id) => !isMoving.has(id)),
  });
  if (isRefusal(flowed)) return flowed;
  return reschedule(run, { title, at, placements: flowed.placements, blackouts });
}
