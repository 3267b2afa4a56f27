import type { VaultCheck } from '#electron/vault/verifyVault.ts';
import type { CheckResult } from '#shared/contract/diagnosticsContract.ts';
import type { Instant } from '#shared/model/time.ts';

const MOST_NAMED = 50;

/** What a check found, without the files that are well. */
export function checkResult({ files, backups }: VaultCheck, at: Instant): CheckResult {
  const damaged = files.filter(({ state }) => state === 'damaged').map(({ path }) => path);
  return {
    at,
    files: files.filter(({ state }) => state !== 'unknown').length,
    damaged: damaged.slice(0, MOST_NAMED),
    backups: backups.length,
    damagedBackups: backups.filter(({ state }) => state === 'damaged').length,
    newer: files.filter(({ state }) => state === 'newer').length,
  };
}
