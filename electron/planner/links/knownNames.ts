import { type Former, type LinkNames, linkNames } from '#shared/domain/journal/wikiLinks/linkNames.ts';
import type { FormerName } from '#shared/model/formerNames.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import { LinkRef, readLinkRef } from '#shared/model/linkRef.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** What links can lead to at one moment. */
export interface KnownNames {
  entries: readonly IndexedEntry[];
  names: LinkNames;
  former: Former;
  /** Drawings and pieces of the library. */
  others: readonly NamedOther[];
  /** The names as if an entry were called otherwise; null for no such thing any more. */
  as(ref: LinkRef, name: FormerName): LinkNames;
}

export interface NamedOther {
  ref: LinkRef;
  title: string;
  /** What kind of thing it is. */
  detail: string;
}

export interface NameSources {
  vault: PlannerParts['vault'];
  index: JournalIndex;
  content: Content;
}

/** Names are read anew only where one changed since somebody last asked: saving a text changes none. */
export function knownNames({ vault, index, content }: NameSources): () => Promise<KnownNames> {
  let last: { key: readonly unknown[]; known: Omit<KnownNames, 'entries'> } | null = null;
  return async () => {
    const entries = await index.entries();
    const { items } = await content.index();
    const { former: byRef } = await vault.links.read();
    const drawings = await drawingsOf(vault);
    const drawn = drawings.map(({ id, title }) => `${id} ${title}`).join('\n');
    const key = [index.namesVersion(), items, byRef, drawn];
    if (last?.key.every((each, place) => each === key[place])) return { ...last.known, entries };
    const former: Former = Object.entries(byRef).map(([ref, name]) => [LinkRef.parse(ref), name] as const);
    const linkable = {
      entries: entries.filter(({ deletedAt }) => deletedAt === null),
      drawings,
      items: items.filter(({ ref }) => readItemRef(ref).kind !== 'session'),
    };
    const known: Omit<KnownNames, 'entries'> = {
      former,
      names: linkNames(linkable, former),
      others: [
        ...drawings.map(({ id, title }) => ({
          ref: LinkRef.parse(`drawing/${id}`),
          title,
          detail: 'drawing',
        })),
        ...linkable.items.map(({ ref, title }) => ({
          ref: LinkRef.parse(ref),
          title,
          detail: readItemRef(ref).kind,
        })),
      ],
      as: (ref, { title, date }) => {
        const end = readLinkRef(ref);
        const id = end.kind === 'item' ? null : end.id;
        return linkNames(
          {
            ...linkable,
            entries: linkable.entries.map((one) => (one.id === id ? { ...one, title, date: date ?? one.date } : one)),
            drawings: linkable.drawings.map((one) => (one.id === id ? { ...one, title } : one)),
          },
          former.filter(([one]) => one !== ref),
        );
      },
    };
    last = { key, known };
    return { ...known, entries };
  };
}

async function drawingsOf(vault: PlannerParts['vault']) {
  const drawings = await Promise.all((await vault.drawingIds()).map((id) => vault.drawing(id).read()));
  return drawings.flatMap((one) => (one && one.deletedAt === null ? [one] : []));
}
