import { setImmediate as nextTurn } from 'node:timers/promises';
import { monthIn } from '../layout.ts';

const DELETED_AT = Buffer.from('"deletedAt"');
const PURGED_AT = Buffer.from('"purgedAt"');
const FINDS_A_TURN = 2000;

/**
 * How many entries a month of the journal holds, without reading it as JSON, which would hold others up. Each entry and each
 * tombstone has one `deletedAt`, each tombstone alone a `purgedAt`; no text can hold either, for its quotes are escaped.
 * Undefined for any other file.
 */
export async function countEntries(path: string, content: Buffer): Promise<number | undefined> {
  if (monthIn(path) === null) return undefined;
  return (await occurrences(content, DELETED_AT)) - (await occurrences(content, PURGED_AT));
}

async function occurrences(content: Buffer, word: Buffer): Promise<number> {
  let found = 0;
  for (let at = content.indexOf(word); at !== -1; at = content.indexOf(word, at + word.length)) {
    found += 1;
    if (found % FINDS_A_TURN === 0) await nextTurn();
  }
  return found;
}
