import { call, getRouter, isProcedure } from '@orpc/server';
import { systemClock } from '#electron/planner/clock.ts';
import { openPlanner } from '#electron/planner/planner.ts';
import { hostStandIn } from '#electron/planner/testing/hostStandIn.ts';
import type { GuardedFolder } from './guardedFolder.ts';

export interface FuzzedPlanner {
  /** Asks by name, with anything at all, as a wire does. */
  ask(path: readonly string[], input: unknown, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

/** The planner as a host opens it, over a vault in the guarded folder. */
export async function fuzzedPlanner({ vault, backups }: GuardedFolder): Promise<FuzzedPlanner> {
  const planner = await openPlanner({
    location: { folder: vault, backupFolder: backups },
    clock: systemClock('2027-02-19T06:04:00.000Z'),
    host: hostStandIn().services,
  });
  return {
    async ask(path, input, signal) {
      const procedure: unknown = getRouter(planner.router, path);
      if (!isProcedure(procedure)) throw new Error(`Nobody answers ${path.join('.')}`);
      return call(procedure, input, { signal, context: {} });
    },
    close: () => planner.close(),
  };
}
