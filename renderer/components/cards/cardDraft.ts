import { EntryId } from '#shared/model/ids.ts';
import { ITEM_KINDS, ItemRef } from '#shared/model/itemRef.ts';

/** The two sides of a card while it is written. */
export interface CardDraft {
  front: string;
  back: string;
  /** The entry or the item it is made from. */
  entryId: EntryId | null;
  item: ItemRef | null;
}

/** As much as a side takes. */
export const LONGEST_SIDE = 10_000;

const ITEM_PATH = new RegExp(`/(?:library/)?(${ITEM_KINDS.join('|')}|skills|questions)/([a-z0-9-]+)$`);
const ENTRY_PATH = /^\/journal\/([0-9a-f-]{36})/;

/**
 * What was marked on a page as a draft: one line that asks becomes the front, anything else the back. `path` says what
 * the words belong to; an empty `text` makes an empty card.
 */
export function draftOf(text: string, path: string): CardDraft {
  const words = text.trim().slice(0, LONGEST_SIDE);
  const isQuestion = words.endsWith('?') && !words.includes('\n');
  return { ...(isQuestion ? { front: words, back: '' } : { front: '', back: words }), ...sourceAt(path) };
}

function sourceAt(path: string): Pick<CardDraft, 'entryId' | 'item'> {
  const entryId = EntryId.safeParse(ENTRY_PATH.exec(path)?.[1]).data ?? null;
  const [, place, id] = ITEM_PATH.exec(path) ?? [];
  const kind = place === 'skills' ? 'skill' : place === 'questions' ? 'question' : place;
  const isNoItem = kind === undefined || (kind === 'question' && id === 'coverage');
  return { entryId, item: isNoItem ? null : (ItemRef.safeParse(`${kind}/${id}`).data ?? null) };
}
