import { createChanges } from '#electron/planner/changes.ts';
import type { Clock } from '#electron/planner/clock.ts';
import type { HostServices } from '#electron/planner/hostServices.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import type { Occupant } from '../plannerSlot.ts';
import type { DueWhileLocked } from './dueWhileLocked.ts';
import { lockedRouter } from './lockedRouter.ts';

interface Locked {
  location: VaultLocation;
  clock: Clock;
  host: HostServices;
  due: DueWhileLocked;
}

/** Answers the pages in the place of a planner: what this program is, how to unlock the vault, and nothing of what is in it. */
export function lockedPlanner({ location, clock, host, due }: Locked): Occupant {
  const changes = createChanges();
  const stopTelling = due.onDue(() => changes.publish({ topic: 'encryption' }));
  return {
    isLocked: true,
    router: lockedRouter({ location, clock, host, changes }),
    lookAtClock: async () => due.resume(),
    close: async () => {
      stopTelling();
    },
  };
}
