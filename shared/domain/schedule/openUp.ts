import type { Blackout, Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { laterDate } from '../time/localDate.ts';
import { withoutBlackout } from './blackouts.ts';
import { wordsOf } from './blockOut.ts';
import { moveUp } from './layOutFrom.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';

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
  const isOver = range.to < today;
  const placements = isOver ? [] : moveUp({ ...run, blackouts }, index, laterDate(range.from, today));
  if (isRefusal(placements)) return placements;
  return reschedule(run, { title, at, placements, rules: { blackouts } });
}
