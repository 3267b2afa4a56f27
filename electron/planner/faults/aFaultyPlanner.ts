import { dirname, join } from 'node:path';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { importService } from '../import/importService.ts';
import { journalOf } from '../journal/journal.ts';
import { contentOf } from '../library/content.ts';
import { linksService } from '../links/linksService.ts';
import { recordingsService } from '../recordings/recordingsService.ts';
import { tidyRecordings } from '../recordings/tidyRecordings.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

/** A planner on a disk that will fail. The vault has to be at `vault` in a folder, and its backups beside it. */
export function openOn(location: VaultLocation, fileSystem?: FileSystem): Promise<TestPlanner> {
  const folder = dirname(location.folder);
  if (join(folder, 'vault') !== location.folder) throw new Error('Lay the vault beside its backups');
  return aPlanner({ folder, ...(fileSystem ? { fileSystem } : {}) });
}

/** Opens the planner as the next start does, with all that it finishes and takes back, and closes it again. */
export async function nextStart<Result>(
  location: VaultLocation,
  look: (planner: TestPlanner) => Promise<Result>,
  prepare: (planner: TestPlanner) => void = () => undefined,
): Promise<Result> {
  const planner = await openOn(location);
  prepare(planner);
  try {
    const { parts } = planner;
    const journal = journalOf(parts);
    await importService(parts, journal).settle();
    await linksService(parts, journal, contentOf(parts)).settleAll();
    await tidyRecordings(parts, recordingsService(parts));
    return await look(planner);
  } finally {
    await planner.close();
  }
}
