import type { ConflictView } from '#shared/model/conflictView.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';

export function conflictsRouter({ vault }: Pick<PlannerParts, 'vault'>) {
  async function views(): Promise<ConflictView[]> {
    const found: ConflictView[] = [];
    for (const { path } of vault.health().conflicts) {
      const view = await vault.conflicts.view(path);
      if (view) found.push(view);
    }
    return found;
  }

  return procedures.conflicts.router({
    list: procedures.conflicts.list.handler(async () => {
      await vault.lookOutside();
      return views();
    }),
    merge: procedures.conflicts.merge.handler(async ({ input }) => {
      await vault.conflicts.merge(input.path);
      return views();
    }),
    choose: procedures.conflicts.choose.handler(async ({ input }) => {
      await vault.conflicts.choose(input.path, input.use);
      return views();
    }),
    look: procedures.conflicts.look.handler(async () => {
      await vault.lookOutside();
      return {};
    }),
  });
}
