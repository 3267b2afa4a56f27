import { resolve } from 'node:path';
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { type AnyRouter, implement } from '@orpc/server';
import { aboutOf } from '#electron/planner/app/aboutOf.ts';
import type { Changes } from '#electron/planner/changes.ts';
import type { Clock } from '#electron/planner/clock.ts';
import { encryptionRouter } from '#electron/planner/encryption/encryptionRouter.ts';
import type { HostServices } from '#electron/planner/hostServices.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import { failure, procedures } from '#electron/planner/procedures.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { contract } from '#shared/contract/contract.ts';

interface LockedParts {
  location: VaultLocation;
  clock: Clock;
  host: HostServices;
  changes: Changes;
}

/** The whole contract of a locked vault: what this program is and how to unlock it. Everything else is refused. */
export function lockedRouter({ location, clock, host, changes }: LockedParts): PlannerRouter {
  const { about, changes: follow, notices } = procedures.app;
  const folder = resolve(location.folder);
  const backupFolder = resolve(location.backupFolder);
  const router = {
    ...refused(contract),
    app: {
      ...refused(contract.app),
      about: about.handler(() => aboutOf({ folder, backupFolder, clock, host, isEncrypted: true, isLocked: true })),
      changes: follow.handler(({ signal }) => changes.subscribe(signal)),
      notices: notices.handler(() => host.notices()),
    },
    encryption: encryptionRouter({ host, changes }),
  };
  // It has the procedures of the contract and no others, as `refused` walks through it; the types cannot say that.
  return router as unknown as PlannerRouter;
}

function refused(part: AnyContractRouter): AnyRouter {
  if (isContractProcedure(part)) {
    return implement(part).handler(() => {
      throw failure('locked', 'Leadlight is locked. Unlock it with the passphrase first.');
    });
  }
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, refused(inner)]));
}
