import type { LinkSuggestion } from '#shared/contract/linksContract.ts';
import { foldedTitle, readTarget } from '#shared/domain/journal/wikiLinks/linkTarget.ts';
import { writeLink } from '#shared/domain/journal/wikiLinks/writeLink.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { linkRef } from '#shared/model/linkRef.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { KnownNames, NamedOther } from './knownNames.ts';

/** What a link could lead to, with the words of the text in its title: titles that begin so first, then what is newest. */
export function suggestLinks(known: KnownNames, text: string, limit: number): LinkSuggestion[] {
  const { kind, name } = readTarget(text);
  const words = foldedTitle(kind ? name : text.replace(/^\w+:\s*$/, '')).split(' ');
  const only = kind ?? /^(\w+):\s*$/.exec(text.trim())?.[1]?.toLowerCase() ?? null;
  const fits = (title: string) => {
    const folded = foldedTitle(title);
    return words.every((word) => folded.includes(word));
  };
  const entries =
    only !== null && only !== 'entry'
      ? []
      : known.entries.filter(({ deletedAt, title }) => deletedAt === null && fits(title)).toSorted(lastChangedFirst);
  const others =
    text.trim() === ''
      ? []
      : known.others.filter(({ detail, title }) => (only === null || detail === only) && title !== '' && fits(title));
  const beginning = (title: string) => foldedTitle(title).startsWith(words[0] ?? '');
  const ordered = [...entries, ...others];
  // How a link is written takes longer than all of the above, so only what is shown is asked.
  return [...ordered.filter(({ title }) => beginning(title)), ...ordered.filter(({ title }) => !beginning(title))]
    .slice(0, limit)
    .map((one) => ('ref' in one ? fromOther(known, one) : fromEntry(known, one)));
}

function fromEntry({ names }: KnownNames, { id, kind, title, date }: IndexedEntry): LinkSuggestion {
  const ref = linkRef({ kind: 'entry', id });
  const insert = inner(names.formOf(ref));
  return { ref, entryKind: kind, title: title.trim() === '' ? 'Untitled' : title, detail: shortDate(date), insert };
}

function fromOther({ names }: KnownNames, { ref, title, detail }: NamedOther): LinkSuggestion {
  return { ref, entryKind: null, title, detail, insert: inner(names.formOf(ref)) };
}

function inner(form: Parameters<typeof writeLink>[0]): string {
  return writeLink(form).slice(2, -2);
}

function lastChangedFirst(one: IndexedEntry, other: IndexedEntry): number {
  return one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0;
}
