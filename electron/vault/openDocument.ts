import { type Adapter, Low } from 'lowdb';
import { problemInChange } from './changedParts.ts';
import { HalfWritten } from './durableWrite.ts';
import { type FileStat, isSameFile } from './fileSystem.ts';
import { currentVersion, type Format } from './format.ts';
import type { ChangedFile, TakenIn } from './outside/takenIn.ts';
import type { Forgettable } from './recentDocuments.ts';
import { stableJson } from './stableJson.ts';
import { MOST_DOCUMENT_BYTES, tooLarge } from './storageFailures.ts';
import type { Stored } from './stored.ts';
import { turns } from './turns.ts';
import type { VaultDocument } from './vaultDocument.ts';
import type { VaultFiles } from './vaultFiles.ts';

export interface DocumentPlace<Data> {
  path: string;
  format: Format<Data>;
  files: VaultFiles;
  /** The checked content, repaired if need be; null when there is no file. */
  load(): Promise<Stored<Data> | null>;
  /** Called with the document each time it is used. */
  touch(document: Forgettable): void;
  /** Throws VaultReadOnly once the vault was closed. A save that was asked for before that is still finished. */
  assertOpen(): void;
  /** Throws VaultReadOnly when nothing may be saved. */
  assertWritable(): void;
  /** Called before a file of an older version is overwritten for the first time; throws to prevent it. */
  beforeNewVersion(): Promise<void>;
  /** Called when the file is not the one that was read or written last. Left out where nobody else writes. */
  takeIn?(changed: Pick<ChangedFile<Data>, 'ours' | 'found' | 'mayWait'>): Promise<TakenIn<Data> | null>;
  /** Called when somebody else had changed the file while it was not in memory. */
  noticeChange?(): void;
  /** Called before each save with what it replaces; throws to prevent it. */
  beforeSave?(before: Data, after: Data): Promise<void>;
  /** Called after each save, as part of it. */
  afterSave?(before: Data, after: Data): Promise<void>;
}

export interface OpenDocument<Data> extends VaultDocument<Data>, Forgettable {
  /** An update that is part of one of another document, so it is finished also when the vault is being closed. */
  updateWithin(change: (data: Data) => Data): Promise<Data>;
  /** Takes in what somebody else wrote into the file, if it is in memory. Answers whether it changed. Throws as `update`. */
  look(): Promise<boolean>;
  /** Whether this session read or wrote the file. */
  hasSeen(): boolean;
  /** Resolves when every update so far has ended, whichever way. */
  settled(): Promise<void>;
}

export function openDocument<Data>(place: DocumentPlace<Data>): OpenDocument<Data> {
  const { path, format, files } = place;
  const version = currentVersion(format);
  let json = stableJson();
  let database: Promise<Low<Stored<Data>>> | null = null;
  /** The file as it was read or written last; null for none, undefined where that is not known. */
  let known: FileStat | null | undefined;
  const { inTurn, settled } = turns();
  let underWay = 0;

  async function load(): Promise<Low<Stored<Data>>> {
    let isStored = false;
    // Whatever version it was read in, in memory it is of this one.
    const bytesOf = (stored: Stored<Data>) => json.envelope(format.name, version, stored.data);
    const adapter: Adapter<Stored<Data>> = {
      read: async () => {
        // Before it is read: what comes in between is then seen by the next look.
        const found = await files.stamp(path);
        if (found && found.size > MOST_DOCUMENT_BYTES) throw tooLarge(path, found.size);
        const stored = await place.load();
        if (known !== undefined && !isKnown(found)) place.noticeChange?.();
        known = found;
        isStored = stored !== null;
        return stored;
      },
      write: async (next) => {
        known = undefined;
        known = await files.write(path, bytesOf(next), () => (isStored ? bytesOf(low.data) : null));
        isStored = true;
      },
    };
    const low = new Low<Stored<Data>>(adapter, { version, data: format.first });
    await low.read();
    return low;
  }

  function loaded(): Promise<Low<Stored<Data>>> {
    database ??= load().catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  }

  /** Answers whether what is in memory changed, and whether it has to be written. */
  async function takeIn(low: Low<Stored<Data>>, mayWait: boolean): Promise<{ isChanged: boolean; isOnDisk: boolean }> {
    const found = await files.stamp(path);
    if (!place.takeIn || isKnown(found)) return { isChanged: false, isOnDisk: true };
    const taken = await place.takeIn({ ours: low.data, found, mayWait });
    if (taken === null) return { isChanged: false, isOnDisk: true };
    if (taken.isOnDisk) known = found;
    low.data = taken.stored;
    return taken;
  }

  function isKnown(found: FileStat | null): boolean {
    if (known === undefined) return false;
    return known === null || found === null ? known === found : isSameFile(known, found);
  }

  async function look(): Promise<boolean> {
    if (database === null) {
      if (known === undefined || isKnown(await files.stamp(path))) return false;
      known = undefined;
      return true;
    }
    place.assertWritable();
    const low = await database;
    const { isChanged, isOnDisk } = await takeIn(low, true);
    if (isOnDisk) return isChanged;
    if (low.data.version < version) await place.beforeNewVersion();
    low.data = { version, data: low.data.data };
    await low.adapter.write(low.data);
    return isChanged;
  }

  async function save(change: (data: Data) => Data): Promise<Data> {
    place.assertWritable();
    const low = await loaded();
    // Reading may have shown that the vault is from a newer Leadlight.
    place.assertWritable();
    await takeIn(low, false);
    const next: Stored<Data> = { version, data: change(low.data.data) };
    const problem = problemInChange(format.schema, low.data.data, next.data);
    if (problem !== null) throw new TypeError(`${path} was not saved, it would not be readable again:\n${problem}`);
    if (low.data.version < version) await place.beforeNewVersion();
    const before = low.data.data;
    await place.beforeSave?.(before, next.data);
    try {
      await low.adapter.write(next);
    } catch (error) {
      // The file may hold either state now, so memory must follow it.
      if (error instanceof Error && error.cause instanceof HalfWritten) database = null;
      throw error;
    }
    low.data = next;
    await place.afterSave?.(before, next.data);
    return next.data;
  }

  async function during<Result>(work: () => Promise<Result>): Promise<Result> {
    underWay += 1;
    place.touch(document);
    try {
      return await work();
    } finally {
      underWay -= 1;
    }
  }

  const document: OpenDocument<Data> = {
    read: () => during(async () => (await loaded()).data.data),
    update: (change) =>
      during(async () => {
        place.assertOpen();
        return inTurn(() => save(change));
      }),
    updateWithin: (change) => during(() => inTurn(() => save(change))),
    hasSeen: () => known !== undefined && known !== null,
    look: () => inTurn(look),
    settled,
    isBusy: () => underWay > 0,
    forget: () => {
      database = null;
      json = stableJson();
    },
  };
  return document;
}
