import type { OnCalendar } from '../../contract/libraryContract.ts';
import type { ItemRef } from '../../model/itemRef.ts';
import type { Run } from '../../model/run.ts';

/**
 * Where an activity or an exercise stands in a run. One that was put on the calendar several times shows the one that
 * waits, else the last one.
 */
export function onCalendar(run: Pick<Run, 'added' | 'outcomes'> | null, item: ItemRef): OnCalendar {
  if (!run) return null;
  const added = Object.values(run.added).filter(({ from }) => from === item);
  added.sort((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
  const shown = added.find(({ id }) => !run.outcomes[id]) ?? added.at(-1);
  return shown ? { sessionId: shown.id, outcome: run.outcomes[shown.id]?.state ?? null } : null;
}

/** True once it was done, wholly or in part, whatever waits on the calendar again. */
export function isDoneBefore(run: Pick<Run, 'added' | 'outcomes'> | null, item: ItemRef): boolean {
  return Object.values(run?.added ?? {}).some(({ id, from }) => {
    const state = run?.outcomes[id]?.state;
    return from === item && (state === 'done' || state === 'partly');
  });
}
