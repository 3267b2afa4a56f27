import { EntryId } from '#shared/model/ids.ts';
import type { Thought } from '#shared/model/thought.ts';
import { FileTampered } from '../fileCipher.ts';
import { errorCode, isMissing } from '../fileSystem.ts';
import type { Format } from '../format.ts';
import { INBOX_FOLDER, inboxPath, thoughtIdIn } from '../layout.ts';
import { readEnvelope } from '../readEnvelope.ts';
import type { RepairLog } from '../repair/repairLog.ts';
import { setAside } from '../repair/setAside.ts';
import { notRead, notSaved } from '../storageFailures.ts';
import type { VaultFiles } from '../vaultFiles.ts';

/** What others left for the process that holds the vault: thoughts, each in a file of its own. */
export interface Inbox {
  readonly folder: string;
  /** Makes the folder, so that it can be watched. */
  makeFolder(): Promise<void>;
  /** The ids their entries will have, oldest first. Files with other names are let be. */
  waiting(): Promise<EntryId[]>;
  /**
   * Null when there is nothing to take: it is gone, or of a newer Leadlight and waits for that one, or could not be
   * read and was set aside, which `health()` then says.
   */
  read(id: EntryId): Promise<Thought | null>;
  /** Keeps it beside the inbox's own names and tells the user. `why` completes "A captured thought …". */
  setAside(id: EntryId, why: string): Promise<void>;
  /** Once its entry is on disk. */
  remove(id: EntryId): Promise<void>;
}

interface Tools {
  files: VaultFiles;
  format: Format<Thought | null>;
  log: RepairLog;
  now: () => Date;
}

/** Too many files are open just now: that says nothing about this one. */
const PASSING = ['EMFILE', 'ENFILE', 'ENOMEM'];

export function openInbox({ files, format, log, now }: Tools): Inbox {
  const { fileSystem } = files;
  const folder = files.absolute(INBOX_FOLDER);

  async function remove(id: EntryId): Promise<void> {
    await files.assertOurs();
    try {
      await fileSystem.remove(files.absolute(inboxPath(id)));
    } catch (error) {
      if (!isMissing(error)) throw notSaved(error, folder);
    }
  }

  /** Told before the first name goes: a crash in between tells it twice rather than never. */
  async function keepAside(id: EntryId, why: string): Promise<void> {
    const path = inboxPath(id);
    const aside = await setAside(files, path, now());
    const lost = `A captured thought ${why}, so it is not in the journal. Its file is kept as ${aside}.`;
    await log.add({ file: path, setAsideAs: aside, restoredFrom: null, lost });
    await remove(id);
  }

  async function bytesOf(id: EntryId): Promise<Buffer | null> {
    const path = inboxPath(id);
    try {
      return files.openRaw(path, await fileSystem.readFile(files.absolute(path)));
    } catch (error) {
      if (error instanceof FileTampered) {
        await keepAside(id, error.why);
        return null;
      }
      if (isMissing(error)) return null;
      if (PASSING.includes(errorCode(error) ?? '')) throw notRead(error, path);
      await keepAside(id, 'could not be read');
      return null;
    }
  }

  return {
    folder,
    makeFolder: async () => {
      await files.assertOurs();
      try {
        await fileSystem.makeFolder(folder);
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw notSaved(error, files.folder);
      }
    },
    waiting: async () => {
      const found = (await files.namesIn(INBOX_FOLDER)).filter(({ isFolder }) => !isFolder);
      const ids = found.map(({ name }) => thoughtIdIn(`${INBOX_FOLDER}/${name}`)).filter((id) => id !== null);
      return ids.sort().map((id) => EntryId.parse(id));
    },
    read: async (id) => {
      const bytes = await bytesOf(id);
      if (bytes === null) return null;
      const found = readEnvelope(bytes, format);
      if (found.state === 'newer') return null;
      if (found.state === 'good' && found.data) return found.data;
      await keepAside(id, found.state === 'damaged' ? found.why : 'is empty');
      return null;
    },
    setAside: keepAside,
    remove,
  };
}
