import { pageStorage } from '#renderer/api/pageStorage.ts';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { EntryEdit as EntryEditSchema } from '#shared/contract/journalContract.ts';
import type { EntryId } from '#shared/model/ids.ts';

/** Text of one entry that had not reached the disk when its page went away. */
export interface KeptDraft {
  id: EntryId;
  /** The version it was written over. */
  revision: number;
  /** Wall-clock milliseconds. */
  at: number;
  edit: EntryEdit;
}

/**
 * Unsaved text survives a reload in the page's own storage, and only as long as it is unsaved: once it is in the
 * vault nothing of it stays here. In an encrypted vault it is sealed.
 */
export function keepDraft({ id, ...draft }: KeptDraft): void {
  try {
    void pageStorage().set(nameOf(id), JSON.stringify(draft));
  } catch {
    // No room left in the page's storage: the text is still on the screen, and the page asks before it closes.
  }
}

export function keptDraft(id: EntryId): KeptDraft | null {
  const text = pageStorage().get(nameOf(id));
  if (text === null) return null;
  const draft = readDraft(text);
  if (!draft) pageStorage().remove(nameOf(id));
  return draft && { id, ...draft };
}

export function forgetDraft(id: EntryId): void {
  pageStorage().remove(nameOf(id));
}

function readDraft(text: string): Omit<KeptDraft, 'id'> | null {
  try {
    const { revision, at, edit } = JSON.parse(text);
    return { revision: Number(revision), at: Number(at), edit: EntryEditSchema.parse(edit) };
  } catch {
    return null;
  }
}

function nameOf(id: EntryId): string {
  return `leadlight-draft-${id}`;
}
