import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { OutcomeState } from '#shared/model/run.ts';

/** All of a kind, as a heading. */
export const KIND_WORDS: Record<EntryKind, string> = {
  reflection: 'Reflections',
  note: 'Notes',
  rfc: 'RFCs',
  star: 'STAR stories',
  decision: 'Decisions',
  'weekly-review': 'Weekly reviews',
  'cheat-sheet': 'Cheat sheets',
  'problem-log': 'Problem logs',
};

export const OUTCOME_WORD: Record<OutcomeState, string> = { done: 'Done', partly: 'Partly', skipped: 'Skipped' };

interface Titled {
  title: string;
  kind: EntryKind;
  number?: number | null;
}

/** A title for people; an entry without one is named by its kind. */
export function titleOf({ title, kind, number = null }: Titled): string {
  const named = numberedTitle({ kind, title, number });
  return named.trim() === '' ? ENTRY_KIND_WORDS[kind] : named;
}
