import type { DifferingEntries, ImportFindings, ImportIssue } from '#shared/contract/importContract.ts';
import { firstOfWords, issuesWords } from '#shared/domain/importing/importedWords.ts';
import { datesWords, entriesWords, FORMAT_WORDS } from '#shared/domain/importing/importWords.ts';
import { foundWords, importButtonWords, stateWords } from '#shared/domain/importing/wouldImport.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';

type Found = Omit<ImportFindings, 'importId'>;

const STATES = { new: 'new', same: 'there already', differs: 'different' } as const;
const STATE_WIDTH = STATES.same.length;

/** The preview of an import, and what it would do. */
export function findingsLines(found: Found, differing: DifferingEntries): string[] {
  const { format, from, counts, attachmentBytes, firstDate, lastDate, sample } = found;
  const entries = counts.find(({ subject }) => subject === 'entries');
  const entryCount = entries ? entries.new + entries.same + entries.differ : 0;
  const would = importButtonWords(found, differing);
  return [
    `${from}: ${FORMAT_WORDS[format]}`,
    ...(entryCount > 0 ? [`${entriesWords(entryCount)} ${datesWords(firstDate, lastDate)}`] : []),
    ...counts.map((count) => `  ${foundWords(count)}: ${stateWords(count)}`),
    ...(attachmentBytes > 0 ? [`${sizeWords(attachmentBytes)} of drawings, pictures and sound`] : []),
    ...(sample.length > 0 ? [sample.length < entryCount ? `The first ${sample.length} entries:` : 'Entries:'] : []),
    ...sample.map(({ date, state, title, kind }) => {
      return `  ${date}  ${STATES[state].padEnd(STATE_WIDTH)}  ${title.trim() || `Untitled (${kind})`}`;
    }),
    ...issueLines(found),
    would === null
      ? 'There is nothing new to import.'
      : `It would ${would.slice(0, 1).toLowerCase()}${would.slice(1)}.`,
  ];
}

/** What cannot be carried over, and why. */
export function issueLines({ issues, issueCount }: { issues: readonly ImportIssue[]; issueCount: number }): string[] {
  if (issueCount === 0) return [];
  const cut = firstOfWords(issues.length, issueCount);
  return [
    `${issuesWords(issueCount)}${cut === '' ? ':' : `. ${cut}`}`,
    ...issues.map(({ from, message }) => `  ${from}: ${message}`),
  ];
}
