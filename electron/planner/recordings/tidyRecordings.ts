import { soundPath } from '#electron/vault/layout.ts';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import { isOverInBin } from '#shared/domain/journal/isOverInBin.ts';
import { tombstoneOf } from '#shared/domain/recordings/bin.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { RecordingsService } from './recordingsService.ts';

/**
 * Finishes takes that were broken off before this process began, and leaves only tombstones of recordings whose time in
 * the bin is over. What the disk refuses is tried again at the next start.
 */
export async function tidyRecordings(
  { vault, clock }: Pick<PlannerParts, 'vault' | 'clock'>,
  service: RecordingsService,
): Promise<void> {
  try {
    for (const recording of await service.all()) {
      if (recording.state === 'taking' && !service.isLive(recording)) await service.finish(recording.id, null);
      if (!isOverInBin(recording.deletedAt, clock.now())) continue;
      await vault.attachments.empty(soundPath(recording.id));
      await service.replace(recording.id, (one) => tombstoneOf(one, clock.now()));
    }
  } catch (error) {
    if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
  }
}
