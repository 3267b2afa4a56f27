import type { EntryQuery } from '#shared/contract/journalContract.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** Which entries the list shows. */
export interface EntryFilter {
  text: string;
  kind: EntryKind | null;
  tag: string | null;
  until: LocalDate | null;
  inBin: boolean;
}

export const EVERYTHING: EntryFilter = { text: '', kind: null, tag: null, until: null, inBin: false };

export function queryOf({ text, kind, tag, until, inBin }: EntryFilter): EntryQuery {
  return { text: text.trim().slice(0, 200), kinds: kind ? [kind] : [], tag, until, inBin };
}

export function isNarrowed({ text, kind, tag, until }: EntryFilter): boolean {
  return text.trim() !== '' || kind !== null || tag !== null || until !== null;
}
