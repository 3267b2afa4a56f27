import type { ImportFormat, ImportSubject, LastImport } from '../../contract/importContract.ts';
import type { LocalDate } from '../../model/time.ts';
import { dayOfMonth, monthName } from '../time/localDate.ts';

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

/** `1,204 entries`. */
export function countedWords(count: number, one: string, many: string): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

export function subjectWords(subject: ImportSubject, count: number): string {
  const [one, many] = SUBJECT_WORDS[subject];
  return count === 1 ? one : many;
}

export const entriesWords = (count: number): string => countedWords(count, ...SUBJECT_WORDS.entries);

/** In groups of three, alike on every machine: `10,000`. */
export const numberWords = (count: number): string => count.toLocaleString('en-GB');

/** `from 3 January 2019 to 18 February 2027`; empty without a date. */
export function datesWords(first: LocalDate | null, last: LocalDate | null): string {
  if (first === null || last === null) return '';
  return first === last ? `of ${dateWords(first)}` : `from ${dateWords(first)} to ${dateWords(last)}`;
}

/** `18 February 2027` */
export const dateWords = (date: LocalDate): string => `${dayOfMonth(date)} ${monthName(date)} ${date.slice(0, 4)}`;

/** `1.4 MB`; in thousands, as file managers count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${numberWords(Math.max(1, Math.round(bytes / 1_000)))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
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

/** `one, two and three` */
export function inOneLine(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
