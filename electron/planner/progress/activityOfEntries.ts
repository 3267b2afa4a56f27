import type { Activity } from '#shared/model/activity.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** Tells the activity of the session that an entry was written for; undefined for an entry of no session. */
export async function activityOfEntries(
  parts: PlannerParts,
  shown: ContentIndex,
): Promise<(entry: Pick<IndexedEntry, 'links'>) => Activity | undefined> {
  const { vault } = parts;
  const plans = plansOf(parts);
  const activities = new Map<SessionId, Activity>();
  for (const id of await vault.runIds()) {
    const run = await vault.run(id).read();
    if (!run || run.deletedAt !== null) continue;
    for (const { session } of (await plans.indexById(run.planId))?.planned ?? []) {
      activities.set(session.id, session.activity);
    }
    for (const added of Object.values(run.added)) activities.set(added.id, added.activity);
  }
  for (const { id, activity } of shown.plan.sessions) activities.set(id, activity);
  return ({ links: { sessionId } }) => (sessionId === null ? undefined : activities.get(sessionId));
}
