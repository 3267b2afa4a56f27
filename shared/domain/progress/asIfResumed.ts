import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal } from '../refusal.ts';
import type { RunSession } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { placesFrom } from '../schedule/pauseRun.ts';
import type { Walked } from './walkedSessions.ts';

/**
 * A pause plans nothing: what waited when it began stands where it would if the run went on today. What is beside the plan
 * has no order to go on in and waits on today.
 */
export function asIfResumed<One extends RunSession & Walked>(
  index: PlanIndex,
  run: Run,
  today: LocalDate,
  sessions: readonly One[],
): readonly One[] {
  const { pausedOn } = run;
  if (pausedOn === null || pausedOn >= today) return sessions;
  const places = placesFrom({ ...run, pausedOn: null }, index, today);
  if (isRefusal(places)) return sessions;
  return sessions.map((one) => {
    const { id } = one.session;
    const { placement, outcome } = one;
    if (placement.date < pausedOn) return one;
    if (run.added[id] && !outcome && placement.date < today)
      return { ...one, placement: { ...placement, date: today } };
    const place = places.get(id);
    return place ? { ...one, placement: place } : one;
  });
}
