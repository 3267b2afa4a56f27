import { z } from 'zod';

/** Every kind of content that notes, marks, evidence and links can hang on. */
export const ITEM_KINDS = [
  'session',
  'module',
  'activity',
  'skill',
  'question',
  'exercise',
  'lesson',
  'resource',
  'template',
] as const;

export const ItemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof ItemKind>;

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ITEM_REF = new RegExp(`^(?:${ITEM_KINDS.join('|')})/${NAME}$`);
const PART_REF = new RegExp(`^(?:${ITEM_KINDS.join('|')})/${NAME}(?:#${NAME})?$`);

/** Names one item of the content with its kind: `skill/caching`, `question/cap-theorem`. */
export const ItemRef = z.string().max(100).regex(ITEM_REF, 'Name an item as kind/name').brand<'ItemRef'>();
export type ItemRef = z.infer<typeof ItemRef>;

/** An item or a named part of one: `skill/caching#cdn`, `lesson/senior-and-lead#prompt-guiding-others`. */
export const PartRef = z.string().max(160).regex(PART_REF, 'Name an item as kind/name or kind/name#part');
export type PartRef = z.infer<typeof PartRef>;

export const itemRef = (kind: ItemKind, id: string): ItemRef => ItemRef.parse(`${kind}/${id}`);

export function readItemRef(ref: ItemRef): { kind: ItemKind; id: string } {
  const [kind, id = ''] = ref.split('/');
  return { kind: ItemKind.parse(kind), id };
}
