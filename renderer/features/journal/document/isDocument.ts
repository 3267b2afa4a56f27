import { isNumbered } from '#shared/domain/journal/document/documentNumber.ts';
import type { Entry } from '#shared/model/entry.ts';

export type DocumentEntry = Extract<Entry, { kind: 'rfc' | 'decision' }>;

/** An RFC or a decision: numbered, with a life, required sections and comments. */
export function isDocument(entry: Entry): entry is DocumentEntry {
  return isNumbered(entry.kind);
}
