import { FileTampered } from '../fileCipher.ts';
import { type FileStat, isSameFile } from '../fileSystem.ts';
import { isAttachment } from '../layout.ts';
import { linkAside } from '../outside/keepAside.ts';
import type { Repairer } from '../repair/repairer.ts';
import type { RepairLog } from '../repair/repairLog.ts';
import { StorageFailure, VaultReadOnly } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';

/**
 * The user's files that are not documents: scenes and pictures of drawings, sound. Paths come from `layout.ts`; any
 * other throws TypeError. Everything here throws StorageFailure with words for the user.
 */
export interface Attachments {
  /** Null when there is none. An empty one was emptied on purpose. */
  read(path: string): Promise<Buffer | null>;
  /** Replaces it as a whole. Resolves when it is on disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Adds to its end, or begins it. `at` is how many bytes there must be: what a broken save left behind them goes.
   * Resolves when it is on disk.
   */
  append(path: string, bytes: Uint8Array, at: number): Promise<void>;
  /** Bytes; null when there is none. */
  size(path: string): Promise<number | null>;
  /** Leaves an empty file: a missing one is known to be lost, and would be put back. */
  empty(path: string): Promise<void>;
}

interface Tools {
  files: VaultFiles;
  health: VaultHealthState;
  repairer: Pick<Repairer, 'repairAttachment'>;
  /** How many bytes there were once, as far as the vault knows. */
  recordedBytes(path: string): Promise<number>;
  log: RepairLog;
  now: () => Date;
  /** False once the vault was closed. */
  isOpen: () => boolean;
}

export function openAttachments(tools: Tools): Attachments & { settled(): Promise<void> } {
  const { files, health, repairer, recordedBytes, isOpen } = tools;
  const queues = new Map<string, Promise<unknown>>();
  /** Each file as it was read or written last; null for none. */
  const known = new Map<string, FileStat | null>();

  function assertWritable(path: string): void {
    if (!isAttachment(path)) throw new TypeError('That is not the name of an attachment');
    const because = health.current().readOnlyBecause;
    if (because !== null) throw new VaultReadOnly(because);
    if (!isOpen()) throw new VaultReadOnly('The vault was closed. Start Leadlight again.');
  }

  /** Saves of one file one after the other. */
  function inTurn(path: string, work: () => Promise<void>): Promise<void> {
    const turn = (queues.get(path) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    queues.set(path, settled);
    void settled.then(() => {
      if (queues.get(path) === settled) queues.delete(path);
    });
    return turn;
  }

  function checked(path: string): string {
    if (!isAttachment(path)) throw new TypeError('That is not the name of an attachment');
    return path;
  }

  async function mended<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FileTampered)) throw error;
      const { why } = error;
      known.delete(path);
      await repairer.repairAttachment(path, why, null);
      return work().catch((again: unknown) => {
        throw again instanceof FileTampered ? new StorageFailure(`${path} cannot be used: it ${why}.`) : again;
      });
    }
  }

  async function replace(path: string, bytes: Uint8Array): Promise<void> {
    await keepOther(path);
    known.delete(path);
    known.set(path, await files.write(path, bytes));
  }

  /** A file that somebody else changed since it was seen here stays beside the one that takes its place. */
  async function keepOther(path: string): Promise<void> {
    const before = known.get(path);
    const found = before === undefined ? null : await files.stamp(path);
    if (found === null || (before && isSameFile(before, found))) return;
    const aside = await linkAside(files, path, tools.now());
    const what = path.endsWith('.webm') ? 'The sound of a recording' : 'The file of a drawing';
    const lost = `${what} was changed outside Leadlight too. Yours is in use; the other one is kept as ${aside}.`;
    await tools.log.add({ file: path, setAsideAs: aside, restoredFrom: null, lost });
  }

  const size = async (path: string): Promise<number | null> => mended(path, () => files.size(checked(path)));

  return {
    size,
    read: async (path) => {
      known.set(path, await files.stamp(checked(path)));
      const bytes = await mended(path, () => files.read(path));
      const isShort = bytes !== null && bytes.length < (await recordedBytes(path));
      if (isShort) known.delete(path);
      return isShort ? repairer.repairAttachment(path, 'is shorter than it was', bytes) : bytes;
    },
    write: (path, bytes) =>
      inTurn(path, async () => {
        assertWritable(path);
        await replace(path, bytes);
      }),
    append: (path, bytes, at) =>
      inTurn(path, async () => {
        assertWritable(path);
        await mended(path, () => files.append(path, bytes, at));
        known.set(path, await files.stamp(path));
      }),
    empty: (path) =>
      inTurn(path, async () => {
        assertWritable(path);
        await replace(path, new Uint8Array());
      }),
    settled: async () => {
      await Promise.all(queues.values());
    },
  };
}
