import type { ImportFormat, ImportSubject, LastImport } from '../../contract/importContract.ts';
import type { LocalDate } from '../../model/time.ts';
import { dateWords } from '../time/localDate.ts';
import { countedWords } from '../words/countedWords.ts';
import { inOneLine } from '../words/inOneLine.ts';

/** Whose files they are, to be put after what they are called: “notes: Markdown files”. */
export const FORMAT_WORDS: Record<ImportFormat, string> = {
  leadlight: 'an export of Leadlight',
  markdown: 'Markdown files',
  joplin: 'notes of Joplin',
  'mini-diary': 'a diary of Mini Diary',
  jrnl: 'a journal of jrnl',
  'day-one': 'a journal of Day One',
};

const SUBJECT_WORDS: Record<ImportSubject, readonly [one: string, many: string]> = {
  entries: ['entry', 'entries'],
  'deleted-entries': ['deleted entry', 'deleted entries'],
  runs: ['run', 'runs'],
  plans: ['plan of your own', 'plans of your own'],
  drawings: ['drawing', 'drawings'],
  recordings: ['recording', 'recordings'],
  interviews: ['mock interview', 'mock interviews'],
  cards: ['card', 'cards'],
  reviews: ['card review', 'card reviews'],
  attempts: ['practised answer', 'practised answers'],
  intervals: ['stretch of focus', 'stretches of focus'],
  ratings: ['skill rating', 'skill ratings'],
  evidence: ['choice of evidence', 'choices of evidence'],
  marks: ['mark in the library', 'marks in the library'],
  reminders: ['reminder', 'reminders'],
  settings: ['setting', 'settings'],
};

export function subjectWords(subject: ImportSubject, count: number): string {
  const [one, many] = SUBJECT_WORDS[subject];
  return count === 1 ? one : many;
}

export const entriesWords = (count: number): string => countedWords(count, ...SUBJECT_WORDS.entries);

/** `from 3 January 2019 to 18 February 2027`; empty without a date. */
export function datesWords(first: LocalDate | null, last: LocalDate | null): string {
  if (first === null || last === null) return '';
  return first === last ? `of ${dateWords(first)}` : `from ${dateWords(first)} to ${dateWords(last)}`;
}

/** What an import brought in: `12 entries, 3 other records and 2 files`. Entries that stayed as they are do not count. */
export function broughtWords({
  entries,
  records,
  attachments,
}: Pick<LastImport, 'entries' | 'records' | 'attachments'>): string {
  const written = entries.added + entries.replaced + entries.copied;
  const parts = [
    ...(written > 0 || records + attachments === 0 ? [entriesWords(written)] : []),
    ...(records > 0 ? [recordsWords(records, written > 0)] : []),
    ...(attachments > 0 ? [countedWords(attachments, 'file', 'files')] : []),
  ];
  return inOneLine(parts);
}

/** `other` where entries stand beside them. */
export function recordsWords(count: number, isBesideEntries: boolean): string {
  return isBesideEntries
    ? countedWords(count, 'other record', 'other records')
    : countedWords(count, 'record', 'records');
}
