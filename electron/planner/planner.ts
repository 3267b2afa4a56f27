import curriculum from 'virtual:curriculum';
import { openVault, type VaultLocation } from '#electron/vault/openVault.ts';
import { appRouter } from './app/appRouter.ts';
import { createChanges } from './changes.ts';
import type { Clock } from './clock.ts';
import { exportRouter } from './export/exportRouter.ts';
import type { HostServices } from './hostServices.ts';
import { journalRouter } from './journal/journalRouter.ts';
import { planRouter } from './plan/planRouter.ts';
import type { PlannerParts } from './plannerParts.ts';
import { procedures } from './procedures.ts';
import { runRouter } from './run/runRouter.ts';
import { settingsRouter } from './settings/settingsRouter.ts';

export interface PlannerSetup {
  location: VaultLocation;
  clock: Clock;
  host: HostServices;
}

export type PlannerRouter = ReturnType<typeof routerOf>;

/** The application behind the screens, the same on every host. */
export interface Planner {
  router: PlannerRouter;
  /** Waits for the last save and lets go of the vault. */
  close(): Promise<void>;
}

/** Opens the vault and builds the services on it. Throws what `openVault` throws. */
export async function openPlanner({ location, clock, host }: PlannerSetup): Promise<Planner> {
  const changes = createChanges();
  const onHealthChange = () => changes.publish({ topic: 'health' });
  const vault = await openVault(location, { host: host.about.host, onHealthChange });
  const parts: PlannerParts = { vault, curriculum, clock, changes, host };
  return { router: routerOf(parts), close: () => vault.close() };
}

function routerOf(parts: PlannerParts) {
  return procedures.router({
    app: appRouter(parts),
    settings: settingsRouter(parts),
    plan: planRouter(parts),
    run: runRouter(parts),
    journal: journalRouter(parts),
    export: exportRouter(parts),
  });
}
