import type { VaultFacts } from '../../contract/diagnosticsContract.ts';
import { sizeWords } from '../words/sizeWords.ts';

/** Where less than 200 MB are left; null while there is room. */
export function lowDiskWords({ vault, backups }: VaultFacts['disks']): string | null {
  if (vault?.isLow) {
    return `Only ${sizeWords(vault.freeBytes)} are free on the disk of your vault. Make room, so that saving does not stop.`;
  }
  if (!backups?.isLow) return null;
  return `Only ${sizeWords(backups.freeBytes)} are free on the disk of your backups. Make room, so that backups do not stop.`;
}
