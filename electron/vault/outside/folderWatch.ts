import type { ConflictCopy } from '#shared/model/vaultHealth.ts';
import type { Documents } from '../documents.ts';
import { type FileStat, isSameFile } from '../fileSystem.ts';
import type { Formats } from '../formats.ts';
import { formatAt, isAttachment, OWN_FOLDERS } from '../layout.ts';
import { openCopy } from '../merge/openCopy.ts';
import { type CopyName, originalOf } from '../merge/originalOf.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { turns } from '../turns.ts';
import { StorageFailure, VaultReadOnly } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';

/** Quiet looks at the folder of the open vault: is it there, who else wrote into it, which copies lie in it. */
export interface FolderWatch {
  /** Looks at everything that changed since the last look. Never throws: what is wrong is in the health. */
  look(): Promise<void>;
  settled(): Promise<void>;
}

interface Tools {
  files: VaultFiles;
  formats: Formats;
  health: VaultHealthState;
  documents: Pick<Documents, 'documentAt' | 'lookAll' | 'isOpen'>;
  /** A file came that nobody here wrote, or everything may be another. */
  onOutsideChange(path: string): void;
}

/** A folder that takes longer than this to list holds very many files and is listed seldom. */
const LONG_LISTING_MS = 50;
/** How many times the last listing the pause before the next one is then. */
const PAUSE_IN_LISTINGS = 200;

interface Seen {
  stamp: FileStat | null;
  names: ReadonlySet<string>;
  copies: ConflictCopy[];
  /** Wall-clock milliseconds before which it is not listed again. */
  restsUntil: number;
}

export function folderWatch({ files, formats, health, documents, onOutsideChange }: Tools): FolderWatch {
  const seen = new Map<string, Seen>();
  /** Names that other programs make too, and whether their content is ours. */
  const confirmed = new Map<string, boolean>();
  const { inTurn, settled } = turns();

  async function lookAt(subfolder: string): Promise<ConflictCopy[]> {
    const before = seen.get(subfolder);
    const began = Date.now();
    const stamp = await files.stamp(subfolder);
    const isSame = before && (before.stamp === stamp || (before.stamp && stamp && isSameFile(before.stamp, stamp)));
    if (before && (isSame || began < before.restsUntil)) return before.copies;
    const listed = stamp === null ? [] : await files.namesIn(subfolder);
    const names = new Set<string>();
    const copies: ConflictCopy[] = [];
    for (const { name, isFolder } of listed) {
      const path = subfolder === '' ? name : `${subfolder}/${name}`;
      if (isFolder) continue;
      if (formatAt(path, formats) !== null || isAttachment(path)) {
        names.add(path);
        const isNew = before && !before.names.has(path);
        if (isNew && documents.documentAt(path)?.hasSeen() === false) onOutsideChange(path);
        continue;
      }
      const copy = originalOf(path, formats);
      if (copy && (await isReallyCopy(path, copy))) copies.push({ path, of: copy.of, what: whatIs(copy.of) });
    }
    const took = Date.now() - began;
    const restsUntil = took > LONG_LISTING_MS ? Date.now() + took * PAUSE_IN_LISTINGS : 0;
    seen.set(subfolder, { stamp, names, copies, restsUntil });
    return copies;
  }

  async function isReallyCopy(path: string, { of, isAmbiguous }: CopyName): Promise<boolean> {
    const format = formatAt(of, formats);
    if (!isAmbiguous || format === null) return true;
    const known = confirmed.get(path);
    if (known !== undefined) return known;
    const raw = await files.readRaw(path);
    const isOurs = raw !== null && isOf(raw, { path, of });
    confirmed.set(path, isOurs);
    return isOurs;
  }

  function isOf(raw: Buffer, copy: { path: string; of: string }): boolean {
    const format = formatAt(copy.of, formats);
    try {
      const found = format && readEnvelope(openCopy(files, copy, raw), format);
      return (
        found !== null && (found.state !== 'damaged' || found.damaged.text.includes(`"format": "${format?.name}"`))
      );
    } catch {
      return false;
    }
  }

  function whatIs(of: string): string {
    const format = formatAt(of, formats);
    if (format) return format.describe(of);
    return of.endsWith('.webm') ? 'The sound of a recording' : 'The file of a drawing';
  }

  async function look(): Promise<void> {
    if (!documents.isOpen() || health.current().readOnlyBecause !== null) return;
    if (!(await isThere())) return;
    try {
      const copies: ConflictCopy[] = [];
      for (const subfolder of ['', ...OWN_FOLDERS]) copies.push(...(await lookAt(subfolder)));
      health.setConflicts(copies);
      await documents.lookAll();
    } catch (error) {
      // The next look tries again, and whoever saves is told.
      if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
    }
  }

  async function isThere(): Promise<boolean> {
    try {
      await files.assertOurs();
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      health.setAway(error.message);
      return false;
    }
    if (health.current().away !== null) {
      health.setAway(null);
      seen.clear();
      onOutsideChange('');
    }
    return true;
  }

  return {
    look: () => inTurn(look),
    settled,
  };
}
