import { isDeepStrictEqual } from 'node:util';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import type { Change } from '#shared/contract/appContract.ts';
import { entryText } from '../journal/entryText.ts';
import { indexedEntry } from '../journal/indexedEntry.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import type { PlannerParts } from '../plannerParts.ts';

type Topic = Change['topic'];

/** What a file of the vault is shown by. */
const TOPICS: [prefix: string, topics: readonly Topic[]][] = [
  ['journal/', ['journal']],
  ['runs/', ['run']],
  ['plans/', ['plan']],
  ['practice/', ['practice']],
  ['focus/', ['focus']],
  ['drawings/', ['drawings']],
  ['recordings/', ['recordings']],
  ['interviews/', ['interviews']],
  ['settings.json', ['settings', 'run']],
  ['library.json', ['library']],
  ['links.json', ['journal']],
  ['skills.json', ['skills']],
  ['reminders.json', ['reminders']],
];

export interface OutsideFollower {
  /** Somebody else changed this file; an empty path stands for all of them. */
  note(path: string): void;
  settled(): Promise<void>;
}

/** Tells every window of what others wrote into the vault, and lets nobody go on with what was read before. */
export function followOutside(
  { vault, changes }: Pick<PlannerParts, 'vault' | 'changes'>,
  index: JournalIndex,
): OutsideFollower {
  let turn: Promise<void> = Promise.resolve();

  async function indexMonth(month: string): Promise<void> {
    const { entries, tombstones } = await vault.journalMonth(month).read();
    for (const entry of Object.values(entries)) {
      const known = index.entry(entry.id);
      const text = index.textOf(entry.id);
      const isKnown = isDeepStrictEqual(known, indexedEntry(entry)) && (text === null || text === entryText(entry));
      if (!isKnown) index.put(entry);
    }
    for (const { id } of Object.values(tombstones)) if (index.entry(id)) index.drop(id);
  }

  async function follow(path: string): Promise<void> {
    changes.forget();
    const month = /^journal\/(\d{4}-\d{2})\.json$/.exec(path)?.[1];
    try {
      if (path === '') for (const one of await vault.journalMonths()) await indexMonth(one);
      else if (month !== undefined) await indexMonth(month);
    } catch (error) {
      // The folder went away again; the next look tells once more.
      if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
    }
    for (const [prefix, topics] of TOPICS) {
      if (path !== '' && !path.startsWith(prefix)) continue;
      for (const topic of topics) changes.publish({ topic });
    }
  }

  return {
    note: (path) => {
      turn = turn.then(() => follow(path));
    },
    settled: () => turn,
  };
}
