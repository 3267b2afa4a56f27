import type { DifferingEntries, ImportCount, ImportFindings } from '../../contract/importContract.ts';
import { countedWords, numberWords } from '../words/countedWords.ts';
import { inOneLine } from '../words/inOneLine.ts';
import { entriesWords, recordsWords, subjectWords } from './importWords.ts';

interface WouldImport {
  entries: number;
  /** Records that are not there yet. */
  newRecords: number;
  /** Records of which the one that was changed last stays, mine or theirs. */
  differingRecords: number;
}

type Counted = Pick<ImportFindings, 'counts'>;

/** What an import writes if differing entries are met in this way. */
export function wouldImport({ counts }: Counted, differing: DifferingEntries): WouldImport {
  const others = counts.filter(({ subject }) => subject !== 'entries');
  const takes = differing !== 'keep-mine';
  const { new: added, differ } = entryCount(counts);
  return {
    entries: added + (takes ? differ : 0),
    newRecords: sum(others.map((count) => count.new)),
    differingRecords: takes ? sum(others.map((count) => count.differ)) : 0,
  };
}

/** The words on the button: `Import 12 entries and 3 other records`. Null when nothing would be written. */
export function importButtonWords(findings: Counted, differing: DifferingEntries): string | null {
  const { entries, newRecords, differingRecords } = wouldImport(findings, differing);
  const parts = [
    ...(entries > 0 ? [entriesWords(entries)] : []),
    ...(newRecords > 0 ? [recordsWords(newRecords, entries > 0)] : []),
  ];
  if (parts.length > 0) return `Import ${inOneLine(parts)}`;
  return differingRecords > 0 ? 'Import what was changed later' : null;
}

/** Where the choice between mine and theirs matters: for entries, for other records, or for nothing. */
export function whatDiffers({ counts }: Counted): 'entries' | 'records' | 'nothing' {
  if (entryCount(counts).differ > 0) return 'entries';
  return counts.some(({ differ }) => differ > 0) ? 'records' : 'nothing';
}

/** `300 new, 8 there already, 4 different` */
export function stateWords(count: Omit<ImportCount, 'subject'>): string {
  const parts = [
    ...(count.new > 0 ? [`${numberWords(count.new)} new`] : []),
    ...(count.same > 0 ? [`${numberWords(count.same)} there already`] : []),
    ...(count.differ > 0 ? [`${numberWords(count.differ)} different`] : []),
  ];
  return parts.join(', ');
}

/** `12 entries`, `3 runs`: all that was found of a subject. */
export function foundWords({ subject, new: added, same, differ }: ImportCount): string {
  const count = added + same + differ;
  return countedWords(count, subjectWords(subject, 1), subjectWords(subject, 2));
}

function entryCount(counts: readonly ImportCount[]): Omit<ImportCount, 'subject'> {
  return counts.find(({ subject }) => subject === 'entries') ?? { new: 0, same: 0, differ: 0 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
