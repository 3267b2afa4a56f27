import { isAttachment } from '../layout.ts';
import { VaultReadOnly } from '../vaultDocument.ts';
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
  /** False once the vault was closed. */
  isOpen: () => boolean;
}

export function openAttachments({ files, health, isOpen }: Tools): Attachments & { settled(): Promise<void> } {
  const queues = new Map<string, Promise<unknown>>();

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

  async function size(path: string): Promise<number | null> {
    if (!isAttachment(path)) throw new TypeError('That is not the name of an attachment');
    return files.size(path);
  }

  return {
    size,
    read: async (path) => {
      if (!isAttachment(path)) throw new TypeError('That is not the name of an attachment');
      return files.read(path);
    },
    write: (path, bytes) =>
      inTurn(path, async () => {
        assertWritable(path);
        await files.write(path, bytes);
      }),
    append: (path, bytes, at) =>
      inTurn(path, async () => {
        assertWritable(path);
        await files.append(path, bytes, at);
      }),
    empty: (path) =>
      inTurn(path, async () => {
        assertWritable(path);
        await files.write(path, new Uint8Array());
      }),
    settled: async () => {
      await Promise.all(queues.values());
    },
  };
}
