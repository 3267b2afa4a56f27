import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { encryptionOf } from '#electron/vault/encryption/unlockVault.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import { LOCK_FILE } from '#electron/vault/layout.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { withVaultKey } from '../secret/withVaultKey.ts';
import type { Terminal } from '../terminal.ts';
import type { UsePlanner } from './plannerClient.ts';
import { withOwnPlanner } from './withOwnPlanner.ts';
import { withRunningPlanner } from './withRunningPlanner.ts';

/** Another command is done in less than this. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Lends the planner of a vault: that of the host that runs where it is open, else one of our own for as long as it
 * is used. Throws VaultInUse where the vault is open in a host that does not answer, VaultUnusable where there is no vault,
 * and what withVaultKey throws for an encrypted one that no host has open.
 */
export async function withPlanner<Result>(
  location: ResolvedVault,
  terminal: Terminal,
  use: UsePlanner<Result>,
): Promise<Result> {
  if ((await encryptionOf(location)) === null) {
    await readVault(location.folder);
    return withAny(location, terminal, null, use);
  }
  // The host that runs has the key, so nobody needs to be asked.
  const answer = await askRunning(location, terminal, use);
  return answer ? answer.result : withVaultKey(location, terminal, (key) => withAny(location, terminal, key, use));
}

/** Asks the host that has an encrypted vault open, and needs no key then; null when none has, or it is not encrypted. */
export async function askIfSealed<Result>(
  location: ResolvedVault,
  terminal: Terminal,
  use: UsePlanner<Result>,
): Promise<{ result: Result } | null> {
  return (await encryptionOf(location)) === null ? null : askRunning(location, terminal, use);
}

async function askRunning<Result>(
  { folder }: ResolvedVault,
  { machine }: Terminal,
  use: UsePlanner<Result>,
): Promise<{ result: Result } | null> {
  const holder = await lockHolderAt(nodeFileSystem, join(folder, LOCK_FILE)).catch(() => null);
  return holder === null || holder.host === 'cli' ? null : withRunningPlanner(machine, holder.pid, use);
}

async function withAny<Result>(
  location: ResolvedVault,
  terminal: Terminal,
  key: VaultKey | null,
  use: UsePlanner<Result>,
): Promise<Result> {
  const { patienceMs = PATIENCE_MS } = terminal;
  const began = Date.now();
  for (;;) {
    try {
      return await withOwnPlanner(location, terminal, key, use);
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
