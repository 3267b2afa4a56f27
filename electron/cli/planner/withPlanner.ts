import { setTimeout as wait } from 'node:timers/promises';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { readVault } from '#electron/vault/readVault.ts';
import type { Terminal } from '../terminal.ts';
import type { UsePlanner } from './plannerClient.ts';
import { withOwnPlanner } from './withOwnPlanner.ts';
import { withRunningPlanner } from './withRunningPlanner.ts';

/** Another command is done in less than this. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Lends the planner of a vault: that of the host that runs where it is open, else one of our own for as long as it
 * is used. Throws VaultInUse where the vault is open in a host that does not answer, and VaultUnusable where there is no vault.
 */
export async function withPlanner<Result>(
  location: ResolvedVault,
  terminal: Terminal,
  use: UsePlanner<Result>,
): Promise<Result> {
  const { patienceMs = PATIENCE_MS } = terminal;
  await readVault(location.folder);
  const began = Date.now();
  for (;;) {
    try {
      return await withOwnPlanner(location, terminal, use);
    } catch (error) {
      if (!(error instanceof VaultInUse)) throw error;
      const { host, pid } = error.holder;
      if (host !== 'cli') {
        const answer = await withRunningPlanner(terminal.machine, pid, use);
        if (answer) return answer.result;
      }
      // A host that has just begun or is about to end cannot be asked; a command is over in a moment.
      if (Date.now() - began > patienceMs) throw error;
      await wait(PAUSE_MS);
    }
  }
}
