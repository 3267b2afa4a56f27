import { HostSettingsUnusable } from '#electron/planner/hostSettings.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { StorageFailure, VaultUnusable } from '#electron/vault/vaultDocument.ts';

/** The start asked for something that cannot be, and the message tells the user. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Words for the user when opening failed for a reason that can be expected; null for a bug. */
export function startFailure(error: unknown): string | null {
  const isExpected =
    error instanceof StartRefused ||
    error instanceof HostSettingsUnusable ||
    error instanceof VaultInUse ||
    error instanceof StorageFailure ||
    error instanceof VaultUnusable;
  return isExpected ? error.message : null;
}
