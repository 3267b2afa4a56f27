import type { Repair } from '#shared/model/vaultHealth.ts';
import type { Backups } from '../backups/backups.ts';
import type { GoodCopy } from '../backups/newestGoodCopy.ts';
import { currentVersion, type Damaged, type Format, type Salvaged } from '../format.ts';
import { stableJson } from '../stableJson.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { inWords } from '../words.ts';
import type { RepairLog } from './repairLog.ts';
import { setAside } from './setAside.ts';

export interface DamagedFile {
  bytes: Buffer;
  damaged: Damaged;
  version: number | null;
  /** Why it is not what Leadlight wrote: completes "It …". */
  tampered?: string;
}

/** Puts back what can be had of a file that cannot be read or is gone, and writes down what was lost. */
export interface Repairer {
  /** The data to go on with. Nothing is written in a read-only vault. Throws StorageFailure. */
  repair<Data>(path: string, format: Format<Data>, found: DamagedFile): Promise<Data>;
  /** The same for one that is sealed and not as Leadlight wrote it. `why` completes "It …". */
  repairTampered<Data>(path: string, format: Format<Data>, why: string): Promise<Data>;
  /**
   * The same for a file that is no document. `present` is what can be read of it, which stays unless a backup has more; null
   * when nothing can. Answers the bytes to go on with; null when there are none.
   */
  repairAttachment(path: string, why: string, present: Buffer | null): Promise<Buffer | null>;
  /** Puts a file back that is gone; false when there is no good copy of it. */
  restoreMissing<Data>(path: string, format: Format<Data>): Promise<boolean>;
  /** The same for a file that is no document. */
  restoreMissingAttachment(path: string): Promise<boolean>;
}

interface Tools {
  files: VaultFiles;
  health: VaultHealthState;
  log: RepairLog;
  backups: Backups;
  now: () => Date;
}

export function repairer({ files, health, log, backups, now }: Tools): Repairer {
  const isReadOnly = () => health.current().readOnlyBecause !== null;

  async function put<Data>(path: string, format: Format<Data>, data: Data): Promise<void> {
    await files.write(path, stableJson().envelope(format.name, currentVersion(format), data));
  }

  const told = new Set<string>();

  async function repair<Data>(path: string, format: Format<Data>, found: DamagedFile): Promise<Data> {
    const copy = await backups.newestGoodCopy(path, format);
    const backup = copy && { data: copy.data, when: inWords.moment(copy.madeAt) };
    const salvaged = format.salvage?.(found.damaged, backup) ?? null;
    const data = salvaged?.data ?? copy?.data ?? format.first;
    const restoredFrom = (salvaged ? salvaged.usedBackup : copy) ? (copy?.madeAt.toISOString() ?? null) : null;
    if (isReadOnly()) {
      const lost = `${format.describe(path)} is damaged and cannot be repaired while the vault is read-only.`;
      await log.add({ file: path, setAsideAs: path, restoredFrom: null, lost });
      return data;
    }
    if (!salvaged && !copy && found.version !== null && found.version < currentVersion(format)) {
      // More likely a fault of ours than of the file, so it stays as it is.
      health.becomeReadOnly(
        `${path} is of an older version and could not be brought up to date. It was left as it is, and nothing can ` +
          'be saved. Open the vault with the Leadlight that wrote it.',
      );
      return data;
    }
    await backups.beforeRepair();
    const aside = await setAside(files, path, now());
    const lost = wordsFor({
      what: format.describe(path),
      salvaged,
      copy,
      aside,
      isEmpty: found.bytes.length === 0,
      why: found.tampered,
    });
    await log.add({ file: path, setAsideAs: aside, restoredFrom, lost });
    if (salvaged || copy) await put(path, format, data);
    else await files.fileSystem.remove(files.absolute(path));
    return data;
  }

  async function repairAttachment(path: string, why: string, present: Buffer | null): Promise<Buffer | null> {
    const copy = await backups.newestGoodBytes(path);
    const what = whatOf(path);
    const isBetter = copy !== null && copy.bytes.length > (present?.length ?? -1);
    if (isReadOnly() || (present && !isBetter)) {
      // Looked at again and again, and told once.
      if (told.has(path)) return present;
      told.add(path);
      const lost = isReadOnly()
        ? `${what} ${why}, and cannot be repaired while the vault is read-only.`
        : `${what} ${why}, and no backup has more of it. What is there stays.`;
      await log.add({ file: path, setAsideAs: isReadOnly() ? path : '', restoredFrom: null, lost });
      return present;
    }
    await backups.beforeRepair();
    const aside = await setAside(files, path, now());
    const after = copy
      ? `The copy from ${inWords.moment(copy.madeAt)} was put back.`
      : 'There was no copy to put back.';
    const lost = `${what} ${why}. ${after} The damaged file is kept as ${aside}.`;
    await log.add({ file: path, setAsideAs: aside, restoredFrom: copy?.madeAt.toISOString() ?? null, lost });
    // Empty where nothing is known: a file that is missing would be put back for ever.
    await files.write(path, copy?.bytes ?? new Uint8Array());
    return copy?.bytes ?? null;
  }

  return {
    repair,
    repairAttachment,
    repairTampered: (path, format, why) =>
      repair(path, format, { bytes: UNREADABLE, damaged: { text: '', data: undefined }, version: null, tampered: why }),
    restoreMissing: async (path, format) => {
      const copy = await backups.newestGoodCopy(path, format);
      if (!copy) return false;
      const lost =
        `${format.describe(path)} was missing. The copy from ${inWords.moment(copy.madeAt)} was put back; ` +
        'what was written after that is lost.';
      const repair: Repair = { file: path, setAsideAs: '', restoredFrom: copy.madeAt.toISOString(), lost };
      await put(path, format, copy.data);
      await log.add(repair);
      return true;
    },
    restoreMissingAttachment: async (path) => {
      const copy = await backups.newestGoodBytes(path);
      if (!copy) return false;
      await files.write(path, copy.bytes);
      const lost =
        `${whatOf(path)} was missing. The copy from ${inWords.moment(copy.madeAt)} was put back; ` +
        'what was added after that is lost.';
      await log.add({ file: path, setAsideAs: '', restoredFrom: copy.madeAt.toISOString(), lost });
      return true;
    },
  };
}

interface Found {
  what: string;
  salvaged: Salvaged<unknown> | null;
  copy: GoodCopy<unknown> | null;
  aside: string;
  isEmpty: boolean;
  why: string | undefined;
}

/** Stands for content that nobody could read. */
const UNREADABLE = Buffer.from([0]);

const whatOf = (path: string): string =>
  path.endsWith('.webm') ? 'The sound of a recording' : 'The file of a drawing';

function wordsFor({ what, salvaged, copy, aside, isEmpty, why = 'was damaged' }: Found): string {
  if (salvaged) return `${what} ${why}. ${salvaged.account} The damaged file is kept as ${aside}.`;
  if (!copy) {
    return `${what} ${why} and there was no copy to put back, so it begins anew. The damaged file is kept as ${aside}.`;
  }
  const after = isEmpty ? 'what was written after that is lost.' : `what was written after that is in ${aside}.`;
  return `${what} ${why}. The copy from ${inWords.moment(copy.madeAt)} was put back; ${after}`;
}
