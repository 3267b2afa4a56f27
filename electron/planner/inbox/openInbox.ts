import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import { UnexpectedFailure } from '../unexpectedFailure.ts';
import { type InboxParts, takeThought } from './takeThought.ts';
import { watchFolder } from './watchFolder.ts';

export interface OpenInbox {
  /** Resolves when what lies in the inbox now was taken in, as far as that is possible. */
  takeIn(): Promise<void>;
  /** Finishes what is under way, and takes nothing more. */
  close(): Promise<void>;
}

/** Takes into the journal what lies in the inbox and what comes, until it is closed. A read-only vault is let be. */
export async function openInbox(parts: InboxParts, index: JournalIndex): Promise<OpenInbox> {
  const { vault } = parts;
  if (vault.health().readOnlyBecause !== null) return { takeIn: nothing, close: nothing };
  /** A bug that one file brings to light is said once, and keeps none of the others waiting. */
  const given = new Set<string>();
  let queue: Promise<void> = Promise.resolve();
  let isAsked = false;

  async function takeAll(): Promise<void> {
    isAsked = false;
    for (const id of await vault.inbox.waiting()) {
      if (given.has(id)) continue;
      try {
        await takeThought(parts, index, id);
      } catch (error) {
        if (isExpected(error)) throw error;
        given.add(id);
        console.error(new UnexpectedFailure(['inbox'], error).stack);
      }
    }
  }

  /** However often it is asked for, one more round comes after the one under way. */
  function takeIn(): Promise<void> {
    if (isAsked) return queue;
    isAsked = true;
    queue = queue.then(takeAll).catch((error: unknown) => {
      isAsked = false;
      // The file stays where it is, and the next look tries again.
      if (!isExpected(error)) console.error(new UnexpectedFailure(['inbox'], error).stack);
    });
    return queue;
  }

  // Without its folder there is nothing to take; whoever leaves a thought makes it, and the next look finds it.
  await vault.inbox.makeFolder().catch(ignoreExpected);
  const stop = watchFolder(vault.inbox.folder, () => void takeIn());
  void takeIn();
  return {
    takeIn,
    close: async () => {
      stop();
      await queue;
    },
  };
}

async function nothing(): Promise<void> {}

/** The disk refuses, which is told wherever somebody waits for a save. */
function isExpected(error: unknown): boolean {
  return error instanceof StorageFailure || error instanceof VaultReadOnly;
}

function ignoreExpected(error: unknown): void {
  if (!isExpected(error)) throw error;
}
