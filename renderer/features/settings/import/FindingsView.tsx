import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { DifferingEntries, ImportFindings } from '#shared/contract/importContract.ts';
import { datesWords, entriesWords, FORMAT_WORDS } from '#shared/domain/importing/importWords.ts';
import { importButtonWords, whatDiffers } from '#shared/domain/importing/wouldImport.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { CountsTable } from './CountsTable.tsx';
import { DifferingChoice } from './DifferingChoice.tsx';
import classes from './ImportSection.module.css';
import { IssueList } from './IssueList.tsx';
import { chooseAgain } from './importActions.ts';
import { become } from './importStore.ts';
import { SampleList } from './SampleList.tsx';

interface FindingsViewProps {
  findings: ImportFindings;
  differing: DifferingEntries;
  problem: string | null;
  onImport: () => void;
}

/** What was found, before anything is written, and what the button would write. */
export function FindingsView({ findings, differing, problem, onImport }: FindingsViewProps) {
  const { data: health } = useSuspenseQuery(queries.app.health.queryOptions());
  const { format, from, counts, sample, issues, issueCount } = findings;
  const differs = whatDiffers(findings);
  const button = importButtonWords(findings, differing);
  const isReadOnly = health.readOnlyBecause !== null;
  const canImport = button !== null && !isReadOnly;
  return (
    <>
      <div>
        <h3 className={classes.title}>
          {from}: {FORMAT_WORDS[format]}
        </h3>
        <p className={classes.note} role="status">
          {foundInWords(findings)}
        </p>
      </div>
      {counts.length > 0 && <CountsTable counts={counts} />}
      {differs !== 'nothing' && (
        <DifferingChoice
          what={differs}
          chosen={differing}
          onChoose={(chosen) => become({ step: 'found', findings, differing: chosen, problem: null })}
        />
      )}
      {sample.length > 0 && <SampleList findings={findings} />}
      {issueCount > 0 && <IssueList from={from} issues={issues} issueCount={issueCount} />}
      <div className={classes.foot}>
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        {isReadOnly && <p className={classes.problem}>This vault can only be read now, so nothing can be imported.</p>}
        {button === null && differs !== 'nothing' && (
          <p className={classes.note}>As you chose, nothing would be written.</p>
        )}
        <div className={classes.actions}>
          {canImport && (
            <Button variant="filled" onClick={onImport}>
              {button}
            </Button>
          )}
          <Button variant={canImport ? 'subtle' : 'default'} onClick={chooseAgain}>
            Choose something else
          </Button>
        </div>
      </div>
    </>
  );
}

function foundInWords({ counts, firstDate, lastDate, attachmentBytes }: ImportFindings): string {
  const entries = counts.find(({ subject }) => subject === 'entries');
  const found = entries ? entries.new + entries.same + entries.differ : 0;
  const isNothingNew = counts.length > 0 && counts.every((count) => count.new + count.differ === 0);
  const sentences = [
    ...(found > 0 ? [`${entriesWords(found)} ${datesWords(firstDate, lastDate)}.`] : []),
    ...(attachmentBytes > 0 ? [`${sizeWords(attachmentBytes)} of drawings, pictures and sound.`] : []),
    ...(isNothingNew ? ['Nothing is new: all of it is in your vault as it is here.'] : []),
    ...(counts.length === 0 ? ['There is nothing in it to import.'] : []),
  ];
  return sentences.join(' ');
}
