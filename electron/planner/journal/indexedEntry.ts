import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { type StoryFacts, storyFacts } from '#shared/domain/journal/story/storyFacts.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { linksOf } from '../links/linkedTexts.ts';

/** What lists are sorted and narrowed by. It stays in memory for every entry, so nothing long is in it. */
export interface IndexedEntry extends Omit<EntrySummary, 'excerpt' | 'words'> {
  /** Of a STAR story; null for every other kind. */
  story: StoryFacts | null;
  /** The older document whose place it takes. */
  supersedes: EntryId | null;
  /** What its links between double brackets name, each once. */
  wikiLinks: readonly string[];
}

const NO_LINKS: readonly string[] = [];

export function indexedEntry(entry: Entry): IndexedEntry {
  const { id, kind, title, date, tags, links, createdAt, updatedAt, deletedAt } = entry;
  const status = 'status' in entry ? entry.status : null;
  const energy = entry.kind === 'reflection' ? entry.energy : null;
  const story = storyFacts(entry);
  const { number, supersedes } = 'number' in entry ? entry : { number: null, supersedes: null };
  const own = { status, number, supersedes, energy, story, wikiLinks: targetsOf(entry) };
  return { id, kind, title, date, tags, links, ...own, createdAt, updatedAt, deletedAt };
}

function targetsOf(entry: Entry): readonly string[] {
  const links = linksOf(entry);
  return links.length === 0 ? NO_LINKS : [...new Set(links.map(({ target }) => target))];
}
