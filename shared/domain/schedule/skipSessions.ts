import type { SessionId } from '../../model/ids.ts';
import { Outcome, type Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { titleOf } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';

interface Skipping {
  sessionIds: readonly SessionId[];
  today: LocalDate;
  at: Instant;
  zone: string;
}

/** Sets sessions aside that were not worked on. Nothing else moves, and the step can be undone like any other. */
export function skipSessions(
  run: Run,
  index: PlanIndex,
  { sessionIds, today, at, zone }: Skipping,
): Rescheduled | Refusal {
  const skipped = new Map<SessionId, Outcome>();
  for (const id of sessionIds) {
    const title = titleOf(run, index, id);
    if (title === undefined) return refuse('This session is not part of the plan any more.');
    if (run.started?.sessionId === id) return refuse(`“${title}” is under way. Stop it first.`);
    if (run.outcomes[id]) return refuse(`What became of “${title}” is recorded already. Leave it out.`);
    skipped.set(id, Outcome.parse({ state: 'skipped', minutes: 0, energy: null, date: today, recordedAt: at, zone }));
  }
  if (skipped.size === 0) return refuse('Choose at least one session to set aside.');
  const title = skipped.size === 1 ? '1 session set aside' : `${skipped.size} sessions set aside`;
  return reschedule(run, { title, at, placements: [], skipped });
}
