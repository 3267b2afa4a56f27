import type { Clock } from '#electron/planner/clock.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';

/** What a command is given to work with. */
export interface Terminal {
  machine: Machine;
  workingFolder: string;
  clock: Clock;
  /** One or more lines to the standard output. */
  print(text: string): void;
  /** The same to the standard error. */
  complain(text: string): void;
}

/** 0 when all is well, 1 when something is not. */
export type RunCommand = (location: ResolvedVault, terminal: Terminal) => Promise<0 | 1>;
