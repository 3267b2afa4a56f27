import type { ApplyProgress, UndoneImport } from '../../contract/importContract.ts';
import { countedWords, numberWords } from '../words/countedWords.ts';
import { inOneLine } from '../words/inOneLine.ts';
import { broughtWords, entriesWords, recordsWords } from './importWords.ts';

type Finished = Extract<ApplyProgress, { state: 'finished' }>;

/** What came of an import, a sentence each. */
export function importedWords(finished: Pick<Finished, 'entries' | 'records' | 'attachments'>): string[] {
  const { entries, records, attachments } = finished;
  const written = entries.added + entries.replaced + entries.copied + records + attachments;
  return [
    written > 0 ? `Imported ${broughtWords(finished)}.` : 'Nothing was imported: all of it is there already.',
    ...(entries.replaced > 0 ? [`${entriesWords(entries.replaced)} took the place of yours.`] : []),
    ...(entries.copied > 0 ? [`Beside yours: ${entriesWords(entries.copied)}.`] : []),
    ...(entries.kept > 0 ? [`Yours stayed in ${countedWords(entries.kept, 'case', 'cases')}.`] : []),
    ...(entries.same > 0 ? [`There already: ${entriesWords(entries.same)}.`] : []),
  ];
}

/** What was taken out again, and what stays because it was changed since. */
export function undoneWords({ entries, records, keptEntryCount, keptRecords }: UndoneImport): string[] {
  const taken = [
    ...(entries > 0 || records === 0 ? [entriesWords(entries)] : []),
    ...(records > 0 ? [recordsWords(records, entries > 0)] : []),
  ];
  const kept = [
    ...(keptEntryCount > 0 ? [entriesWords(keptEntryCount)] : []),
    ...(keptRecords > 0 ? [recordsWords(keptRecords, keptEntryCount > 0)] : []),
  ];
  const keptCount = keptEntryCount + keptRecords;
  return [
    `Taken back: ${inOneLine(taken)}.`,
    ...(keptCount > 0
      ? [`You changed ${inOneLine(kept)} since: ${keptCount === 1 ? 'it stays as it is' : 'they stay as they are'}.`]
      : []),
  ];
}

/** The heading over what was not carried over. */
export function issuesWords(count: number): string {
  return `${countedWords(count, 'thing', 'things')} not carried over`;
}

/** `The first 200 of 1,204.`; empty when all are told. */
export function firstOfWords(told: number, count: number): string {
  return told < count ? `The first ${numberWords(told)} of ${numberWords(count)}.` : '';
}
