import { ORPCError } from '@orpc/client';
import { startFailure } from '#electron/host/startFailure.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { CommandFailed, UsageRefused } from './command.ts';

interface Problem {
  /** For programs: `usage` when the command was not understood. */
  code: string;
  /** For the user. */
  message: string;
}

/** What went wrong, where that can be expected; null for a bug. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof UsageRefused) return { code: 'usage', message: error.message };
  if (error instanceof CommandFailed) return { code: error.code, message: error.message };
  if (error instanceof VaultInUse) return { code: 'in-use', message: error.message };
  if (error instanceof ORPCError && error.defined) return { code: error.code, message: error.message };
  const words = startFailure(error);
  return words === null ? null : { code: 'failed', message: words };
}
