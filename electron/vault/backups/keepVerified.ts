import { Instant } from '#shared/model/time.ts';
import type { FileSystem } from '../fileSystem.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { inWords } from '../words.ts';
import { readNotes, type Verification, writeNotes } from './backupNotes.ts';
import { type KeptBackup, listBackups } from './backupStore.ts';
import type { MadeBackup } from './backupTask.ts';
import { MANIFEST_FILE } from './manifest.ts';
import type { Sealing } from './sealing.ts';
import { damagedIn } from './verifyBackups.ts';

interface Tools {
  fileSystem: FileSystem;
  folder: () => string;
  sealing: Sealing | null;
  health: VaultHealthState;
  now: () => Date;
}

export interface KeepVerified {
  /** Reads a backup back, keeps the result and tells damage. `known` is what was found good a moment ago. */
  verify(backup: KeptBackup, known?: Set<string>): Promise<Verification>;
  /** Reads the newest back when that was not done for a day. */
  newestIfDue(newest: MadeBackup | null): Promise<'ok' | 'damaged' | null>;
  /** The user has read of the damage. */
  damageIsRead(): Promise<void>;
}

const DAY_MS = 86_400_000;

export function keepVerified({ fileSystem, folder, sealing, health, now }: Tools): KeepVerified {
  async function verify(backup: KeptBackup, known = new Set<string>()): Promise<Verification> {
    const damaged = (await damagedIn(fileSystem, backup, sealing, known)) ?? [MANIFEST_FILE];
    const at = Instant.parse(now().toISOString());
    const verified: Verification = { at, state: damaged.length === 0 ? 'ok' : 'damaged', damaged };
    const notes = await readNotes(fileSystem, backup, sealing);
    const isDamageRead = notes.isDamageRead && verified.state === 'damaged';
    // Where nothing can be written the result is told all the same.
    await writeNotes(fileSystem, backup, { ...notes, verified, isDamageRead }, sealing).catch(() => undefined);
    if (verified.state === 'damaged' && !isDamageRead) health.setBackupDamage(damageWords(backup, damaged));
    return verified;
  }

  return {
    verify,
    newestIfDue: async (newest) => {
      if (!newest || health.current().readOnlyBecause !== null) return null;
      const { verified } = await readNotes(fileSystem, newest.backup, sealing);
      if (verified && Math.abs(now().getTime() - Date.parse(verified.at)) < DAY_MS) return null;
      return (await verify(newest.backup)).state;
    },
    damageIsRead: async () => {
      for (const backup of await listBackups(fileSystem, folder())) {
        const notes = await readNotes(fileSystem, backup, sealing);
        if (notes.verified?.state !== 'damaged' || notes.isDamageRead) continue;
        await writeNotes(fileSystem, backup, { ...notes, isDamageRead: true }, sealing).catch(() => undefined);
      }
      health.setBackupDamage(null);
    },
  };
}

function damageWords({ madeAt }: KeptBackup, damaged: readonly string[]): string {
  const files = inWords.count(damaged.length, 'file', 'files');
  return (
    `The backup of ${inWords.moment(madeAt)} is damaged: ${files} of it ${damaged.length === 1 ? 'is' : 'are'} not as ` +
    'written. The others are kept. Check the disk of the backups, and make a backup now in Settings, Backups.'
  );
}
