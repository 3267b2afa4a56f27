import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { HostServices } from './hostServices.ts';

/** What every service of the planner is built from. */
export interface PlannerParts {
  vault: Vault;
  curriculum: Curriculum;
  clock: Clock;
  changes: Changes;
  host: HostServices;
}
