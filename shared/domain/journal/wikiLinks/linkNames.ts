import type { FormerName } from '#shared/model/formerNames.ts';
import type { DrawingId, EntryId } from '#shared/model/ids.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import { type LinkRef, linkRef } from '#shared/model/linkRef.ts';
import { foldedTitle, isWritable, type LinkKind, readDated, readTarget, tailOf } from './linkTarget.ts';
import type { LinkForm } from './writeLink.ts';

export interface NamedEntry {
  id: EntryId;
  title: string;
  date: string;
  createdAt: string;
}

export interface NamedDrawing {
  id: DrawingId;
  title: string;
  createdAt: string;
}

export interface NamedItem {
  ref: ItemRef;
  title: string;
}

/** What links can lead to; nothing of the bin. */
export interface Linkable {
  entries: readonly NamedEntry[];
  drawings: readonly NamedDrawing[];
  items: readonly NamedItem[];
}

export interface LinkNames {
  /** Where a link leads; null for a broken one. */
  resolve(target: string): LinkRef | null;
  /** How a link names it so that it leads there and nowhere else. */
  formOf(ref: LinkRef): LinkForm;
  titleOf(ref: LinkRef): string | null;
}

/** An item with a longer title is named by its short name. */
const LONGEST_TITLE = 60;

/**
 * Reads links. What was renamed and is not settled yet is found by its former name first, since the links of others
 * still mean that.
 */
export function linkNames({ entries, drawings, items }: Linkable, former: Former = []): LinkNames {
  const byTitle = oldestBy(entries, ({ title }) => [foldedTitle(title)]);
  const byTitleAndDate = oldestBy(entries, ({ title, date }) => [dated(title, date)]);
  const byTail = oldestBy(entries, ({ id }) => [tailOf(id)]);
  const drawingBy = oldestBy(drawings, ({ id, title }) => [tailOf(id), foldedTitle(title)]);
  const itemBy = new Map<string, NamedItem>();
  for (const item of items) {
    const [kind = '', id = ''] = item.ref.split('/');
    for (const name of [id, foldedTitle(item.title)]) {
      const key = `${kind}/${name}`;
      if (!itemBy.has(key)) itemBy.set(key, item);
    }
  }
  const titles = new Map<LinkRef, { title: string; date: string | null }>();
  const entryRef = (entry: NamedEntry | undefined) => (entry ? linkRef({ kind: 'entry', id: entry.id }) : null);
  const drawingRef = (one: NamedDrawing | undefined) => (one ? linkRef({ kind: 'drawing', id: one.id }) : null);
  for (const { id, title, date } of entries) titles.set(linkRef({ kind: 'entry', id }), { title, date });
  for (const { id, title } of drawings) titles.set(linkRef({ kind: 'drawing', id }), { title, date: null });
  for (const { ref, title } of items) titles.set(linkRef({ kind: 'item', ref }), { title, date: null });
  const formerBy = formerNames(former.filter(([ref]) => titles.has(ref)));

  function withKind(kind: LinkKind, name: string): LinkRef | null {
    if (kind === 'entry') return entryRef(byTail.get(name.toLowerCase()));
    const folded = foldedTitle(name);
    if (kind === 'drawing') return formerBy.get(`drawing: ${folded}`) ?? drawingRef(drawingBy.get(folded));
    const item = itemBy.get(`${kind}/${folded}`);
    return item ? linkRef({ kind: 'item', ref: item.ref }) : null;
  }

  function resolve(target: string): LinkRef | null {
    const { kind, name } = readTarget(target);
    const known = kind && withKind(kind, name);
    if (known) return known;
    const folded = foldedTitle(target);
    const titled = formerBy.get(folded) ?? entryRef(byTitle.get(folded));
    if (titled) return titled;
    const day = readDated(target.trim());
    return day ? entryRef(byTitleAndDate.get(dated(day.title, day.date))) : null;
  }

  function formOf(ref: LinkRef): LinkForm {
    const [kind = '', id = ''] = ref.split('/');
    const { title = '', date = null } = titles.get(ref) ?? {};
    const named = kind === 'entry' ? [title, `${title} (${date})`] : [`${kind}: ${title}`];
    const isShort = kind === 'entry' || kind === 'drawing' || title.length <= LONGEST_TITLE;
    const target = isShort && title !== '' ? named.find((one) => isWritable(one) && resolve(one) === ref) : undefined;
    if (target !== undefined) return { target, shown: null };
    if (kind !== 'entry' && kind !== 'drawing') return { target: `${kind}: ${id}`, shown: null };
    return { target: `${kind}: ${tailOf(id)}`, shown: title.trim() === '' ? `Untitled ${kind}` : title };
  }

  return { resolve, formOf, titleOf: (ref) => titles.get(ref)?.title ?? null };
}

export type Former = readonly (readonly [LinkRef, FormerName])[];

function formerNames(former: Former): Map<string, LinkRef> {
  const found = new Map<string, LinkRef>();
  for (const [ref, { title, date }] of former) {
    if (title === '') continue;
    if (ref.startsWith('drawing/')) found.set(`drawing: ${foldedTitle(title)}`, ref);
    else {
      found.set(foldedTitle(title), ref);
      if (date !== null) found.set(foldedTitle(dated(title, date)), ref);
    }
  }
  return found;
}

function dated(title: string, date: string): string {
  return `${foldedTitle(title)} (${date})`;
}

function oldestBy<Named extends { id: string; createdAt: string }>(
  all: readonly Named[],
  namesOf: (one: Named) => string[],
): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const known = found.get(name);
      if (name !== '' && (!known || isOlder(one, known))) found.set(name, one);
    }
  }
  return found;
}

function isOlder(one: { id: string; createdAt: string }, other: { id: string; createdAt: string }): boolean {
  return one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
}
