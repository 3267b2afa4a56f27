import type { ConflictView } from '#shared/model/conflictView.ts';
import { Instant } from '#shared/model/time.ts';
import { FileTampered } from '../fileCipher.ts';
import type { FileStat } from '../fileSystem.ts';
import { VAULT_FILE } from '../layout.ts';
import { linkAside, moveAside } from '../outside/keepAside.ts';
import { notRead } from '../storageFailures.ts';
import { StorageFailure, VaultReadOnly, VaultUnusable } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import type { MergeableDocument } from './mergeableDocument.ts';
import { openCopy } from './openCopy.ts';

/** The conflict copies that sync tools left beside our files. Everything here throws StorageFailure. */
export interface Conflicts {
  /** Null when it is not there any more. */
  view(path: string): Promise<ConflictView | null>;
  /** Puts a copy of records together with ours and moves it out of the way. */
  merge(path: string): Promise<void>;
  /** Uses one of the two and moves the other out of the way. Nothing is dropped. */
  choose(path: string, use: 'ours' | 'copy'): Promise<void>;
}

interface Tools {
  files: VaultFiles;
  health: VaultHealthState;
  /** The document at a path; null for a file that is none. */
  documentAt(path: string): MergeableDocument | null;
  attachments: { write(path: string, bytes: Uint8Array): Promise<void> };
  /** Something in the folder was changed here. */
  onChange(path: string): Promise<void>;
  now: () => Date;
}

export function openConflicts({ files, health, documentAt, attachments, onChange, now }: Tools): Conflicts {
  const known = (path: string) => health.current().conflicts.find((one) => one.path === path) ?? null;

  async function contentOf(path: string, of: string): Promise<Buffer> {
    const raw = await files.readRaw(path);
    if (raw === null) throw new StorageFailure('This copy is not there any more.');
    return openCopy(files, { path, of }, raw);
  }

  /** Under the name of the file it is a copy of, or under its own where it was sealed under that one. */
  async function putAway(path: string, of: string): Promise<void> {
    const raw = await files.readRaw(path);
    let name = of;
    try {
      if (raw) files.openRaw(of, raw);
    } catch {
      name = path;
    }
    await moveAside(files, { path, of: name }, 'merged', now());
  }

  function assertThere(path: string): { of: string } {
    const because = health.current().readOnlyBecause;
    if (because !== null) throw new VaultReadOnly(because);
    const found = known(path);
    if (!found) throw new StorageFailure('This copy is not there any more.');
    return found;
  }

  async function viewOf(path: string, of: string, copy: FileStat) {
    const ours = await files.stamp(of);
    const sizes = {
      oursBytes: ours?.size ?? 0,
      copyBytes: copy.size,
      oursAt: ours && instantOf(ours),
      copyAt: instantOf(copy),
    };
    const none = { problem: null, onlyInCopy: 0, onlyInOurs: 0, differing: 0, items: [], parts: [], ...sizes };
    const unreadable = (why: string) => ({ ...none, state: 'unreadable' as const, problem: `It ${why}.` });
    try {
      const bytes = await contentOf(path, of);
      if (of === VAULT_FILE) return { ...none, state: 'same' as const };
      const document = documentAt(of);
      if (document === null) {
        const isSame = (await files.read(of))?.equals(bytes) ?? false;
        return { ...none, state: isSame ? ('same' as const) : ('whole' as const) };
      }
      const found = await document.compare(bytes);
      return 'why' in found ? unreadable(found.why) : { ...none, ...found };
    } catch (error) {
      if (error instanceof FileTampered) return unreadable(error.why);
      if (error instanceof VaultUnusable) return unreadable('is encrypted with another key');
      throw error;
    }
  }

  return {
    view: async (path) => {
      const copy = known(path);
      const stat = copy && (await files.stamp(path));
      return copy && stat && { ...copy, ...(await viewOf(path, copy.of, stat)) };
    },
    merge: async (path) => {
      const { of } = assertThere(path);
      const document = documentAt(of);
      if (document === null) throw new StorageFailure('The two cannot be put together. Choose one of them.');
      await document.putTogether(await readable(() => contentOf(path, of), path));
      await putAway(path, of);
      await onChange(of);
    },
    choose: async (path, use) => {
      const { of } = assertThere(path);
      if (use === 'copy') {
        if (of === VAULT_FILE)
          throw new StorageFailure('The name tag of the vault cannot be replaced while it is open.');
        const bytes = await readable(() => contentOf(path, of), path);
        const document = documentAt(of);
        if (document) await document.replaceBy(bytes);
        else {
          if ((await files.stamp(of)) !== null) await linkAside(files, of, now());
          await attachments.write(of, bytes);
        }
      }
      await putAway(path, of);
      await onChange(of);
    },
  };
}

async function readable(read: () => Promise<Buffer>, path: string): Promise<Buffer> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileTampered || error instanceof VaultUnusable) throw notRead(error, path);
    throw error;
  }
}

const instantOf = ({ modifiedMs }: FileStat): Instant => Instant.parse(new Date(modifiedMs).toISOString());
