import type { PacketEntry } from '../../contract/evidenceContract.ts';
import type { Entry } from '../../model/entry.ts';
import type { EntryId } from '../../model/ids.ts';
import { ENTRY_KIND_WORDS } from '../content/contentWords.ts';
import { numberedTitle } from '../journal/document/documentNumber.ts';
import { lifeWords, statusWord } from '../journal/document/lifeWords.ts';
import { PART_NAMES, type PartName } from '../journal/story/storyPlan.ts';
import { longDate } from '../time/localDate.ts';

const PART_WORDS: Record<PartName, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
};

interface Sharing {
  /** A text as it may leave. */
  share(text: string): string;
  /** A line without what is private. */
  clean(line: string): string;
  /** The number of an older document; null where it may not be named. */
  older(id: EntryId): string | null;
}

/** One entry as it leaves: no tags, no comments, no tellings, no session. */
export function packetEntry(entry: Entry, { share, clean, older }: Sharing): PacketEntry {
  const status = 'status' in entry ? [statusWord(entry.status)] : [];
  const about = [ENTRY_KIND_WORDS[entry.kind], ...status, `${longDate(entry.date)} ${entry.date.slice(0, 4)}`];
  const star = entry.kind === 'star' ? entry.star : null;
  return {
    id: entry.id,
    kind: entry.kind,
    title: clean(headingOf(entry)),
    date: entry.date,
    about: about.join(' · '),
    life: 'history' in entry ? lifeOf(entry, older) : '',
    parts: star ? PART_NAMES.map((name) => ({ title: PART_WORDS[name], text: share(star[name]) })) : [],
    figures: entry.kind === 'star' ? entry.metrics.map(clean) : [],
    body: share(entry.body),
  };
}

/** What an entry is called; one without a title by its kind. */
export function headingOf(entry: Pick<Entry, 'kind' | 'title'> & { number?: number | null }): string {
  const title = numberedTitle({ kind: entry.kind, title: entry.title, number: entry.number ?? null }).trim();
  return title === '' ? ENTRY_KIND_WORDS[entry.kind] : title;
}

function lifeOf(entry: Extract<Entry, { kind: 'rfc' | 'decision' }>, older: Sharing['older']): string {
  const steps = entry.history.length > 1 ? lifeWords(entry.history, null) : [];
  const number = entry.supersedes === null ? null : older(entry.supersedes);
  return [...steps, ...(number === null ? [] : [`Supersedes ${number}`])].join(' · ');
}
