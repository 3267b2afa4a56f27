import { shrank } from '#shared/domain/backups/shrank.ts';
import { Instant } from '#shared/model/time.ts';
import type { FileSystem } from '../fileSystem.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { readNotes, writeNotes } from './backupNotes.ts';
import type { KeptBackup } from './backupStore.ts';
import type { MadeBackup } from './backupTask.ts';
import { entriesIn, type Manifest, writtenBytesIn } from './manifest.ts';
import type { Sealing } from './sealing.ts';
import { readShrunk, writeShrunk } from './shrunkRecord.ts';

interface Tools {
  fileSystem: FileSystem;
  /** Where the backups of this vault lie now. */
  folder: () => string;
  sealing: Sealing | null;
  health: VaultHealthState;
  now: () => Date;
}

export interface KeepShrinking {
  /** Pins both backups and asks, when the vault became smaller by more than a tenth between them. */
  compare(before: MadeBackup | null, after: MadeBackup): Promise<void>;
  /** Asks again what was not answered before Leadlight ended. */
  remember(): Promise<void>;
  /** The user says that it is as it should be. */
  isFine(): Promise<void>;
}

export function keepShrinking({ fileSystem, folder, sealing, health, now }: Tools): KeepShrinking {
  let isRemembered = false;

  async function pin(backup: KeptBackup, why: string): Promise<void> {
    const notes = await readNotes(fileSystem, backup, sealing);
    if (notes.pinned) return;
    const at = Instant.parse(now().toISOString());
    await writeNotes(fileSystem, backup, { ...notes, pinned: { at, why } }, sealing);
  }

  async function answer(): Promise<void> {
    await writeShrunk(fileSystem, folder(), null);
    health.setShrunk(null);
  }

  return {
    compare: async (before, after) => {
      const to = sizeOf(after.manifest);
      const open = health.current().shrunk;
      // It came back, as when what was gone is restored.
      if (open && !shrank({ bytes: open.fromBytes, entries: open.fromEntries }, to)) await answer();
      if (!before || health.current().shrunk) return;
      const from = sizeOf(before.manifest);
      if (!shrank(from, to)) return;
      await pin(before.backup, 'Before the vault became smaller');
      await pin(after.backup, 'After the vault became smaller');
      const shrunk = {
        fromBytes: from.bytes,
        toBytes: to.bytes,
        fromEntries: from.entries,
        toEntries: to.entries,
        backup: before.backup.name,
        madeAt: Instant.parse(before.backup.madeAt.toISOString()),
      };
      await writeShrunk(fileSystem, folder(), shrunk);
      health.setShrunk(shrunk);
    },
    remember: async () => {
      if (isRemembered) return;
      isRemembered = true;
      const open = await readShrunk(fileSystem, folder());
      if (open) health.setShrunk(open);
    },
    isFine: answer,
  };
}

function sizeOf(manifest: Manifest) {
  return { bytes: writtenBytesIn(manifest), entries: entriesIn(manifest) };
}
