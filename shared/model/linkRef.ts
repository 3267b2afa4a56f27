import { z } from 'zod';
import { DrawingId, EntryId } from './ids.ts';
import { ItemRef } from './itemRef.ts';

/** What a link between double brackets can lead to: `entry/0190…`, `drawing/0190…`, `skill/caching`. */
export const LinkRef = z
  .string()
  .max(120)
  .refine((text) => readRef(text) !== null, 'Name an entry, a drawing or an item as kind/name')
  .brand<'LinkRef'>();
export type LinkRef = z.infer<typeof LinkRef>;

export type LinkEnd =
  | { kind: 'entry'; id: EntryId }
  | { kind: 'drawing'; id: DrawingId }
  | { kind: 'item'; ref: ItemRef };

export function linkRef(end: LinkEnd): LinkRef {
  return LinkRef.parse(end.kind === 'item' ? end.ref : `${end.kind}/${end.id}`);
}

export function readLinkRef(ref: LinkRef): LinkEnd {
  const end = readRef(ref);
  if (!end) throw new Error(`${ref} was checked when it was made`);
  return end;
}

function readRef(text: string): LinkEnd | null {
  const [kind, id] = text.split('/');
  if (kind === 'entry') {
    const read = EntryId.safeParse(id);
    return read.success ? { kind, id: read.data } : null;
  }
  if (kind === 'drawing') {
    const read = DrawingId.safeParse(id);
    return read.success ? { kind, id: read.data } : null;
  }
  const item = ItemRef.safeParse(text);
  return item.success ? { kind: 'item', ref: item.data } : null;
}
