import { isDeepStrictEqual } from 'node:util';
import type { Format } from '../format.ts';
import type { OpenDocument } from '../openDocument.ts';
import { linkAside } from '../outside/keepAside.ts';
import type { TakeInTools } from '../outside/takeIn.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { type Differences, differences } from './differences.ts';
import { mergeByRecord } from './mergeByRecord.ts';

/** A document of the vault to those who know only its path. */
export interface MergeableDocument {
  /** See OpenDocument. */
  look(): Promise<boolean>;
  hasSeen(): boolean;
  settled(): Promise<void>;
  /** What the bytes of a copy say that this document does not; why they cannot be read, as "It …" goes on. */
  compare(copy: Buffer): Promise<Differences | { why: string }>;
  /** Puts a copy together with this document, and nothing of either is dropped. On disk when it resolves. */
  putTogether(copy: Buffer): Promise<void>;
  /** Puts a copy in the place of this document, which is kept in a file beside. */
  replaceBy(copy: Buffer): Promise<void>;
}

interface Mergeable<Data> extends TakeInTools {
  path: string;
  format: Format<Data>;
  document: OpenDocument<Data>;
}

/** A save between the look and the merge makes it begin again. */
const MOST_TRIES = 10;

export function mergeableDocument<Data>(tools: Mergeable<Data>): MergeableDocument {
  const { path, format, document, files, keepLosers, now } = tools;

  function dataOf(copy: Buffer): Data {
    const found = readEnvelope(copy, format);
    if (found.state === 'good') return found.data;
    throw new StorageFailure('This copy cannot be read, so nothing was changed.');
  }

  /** What is used in the end is chosen by `choose`, which is asked again when a save came in between. */
  async function become(choose: (ours: Data) => Promise<Data>): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = await document.read();
      const next = await choose(before);
      if (isDeepStrictEqual(next, before)) return;
      let isDone = false;
      await document.update((data) => {
        isDone = data === before;
        return isDone ? next : data;
      });
      if (isDone) return;
    }
    throw new StorageFailure('The file changes all the time. Wait until the sync is done and try again.');
  }

  async function keepOurs(): Promise<void> {
    if ((await files.stamp(path)) !== null) await linkAside(files, path, now());
  }

  return {
    look: document.look,
    hasSeen: document.hasSeen,
    settled: document.settled,
    compare: async (copy) => {
      const found = readEnvelope(copy, format);
      if (found.state === 'damaged') return { why: found.why };
      if (found.state === 'newer') return { why: 'was written by a newer Leadlight' };
      return differences(format.schema, await document.read(), found.data);
    },
    putTogether: async (copy) => {
      const theirs = dataOf(copy);
      await become(async (ours) => {
        const merged = mergeByRecord(format.schema, { ours, theirs, prefer: 'ours' });
        if (merged === null) throw new StorageFailure('The two cannot be put together. Choose one of them.');
        const lost = await keepLosers(merged.losers);
        // The copy itself is kept.
        if (lost.some(({ side }) => side === 'ours')) await keepOurs();
        return merged.data;
      });
    },
    replaceBy: async (copy) => {
      const theirs = dataOf(copy);
      await become(async () => {
        await keepOurs();
        return theirs;
      });
    },
  };
}
