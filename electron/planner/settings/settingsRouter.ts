import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';

export function settingsRouter({ vault, clock, changes }: PlannerParts) {
  return procedures.settings.router({
    get: procedures.settings.get.handler(() => vault.settings.read()),
    save: procedures.settings.save.handler(async ({ input }) => {
      const edit = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      const saved = await vault.settings.update((settings) => ({ ...settings, ...edit, updatedAt: clock.now() }));
      changes.publish({ topic: 'settings' });
      return saved;
    }),
  });
}
