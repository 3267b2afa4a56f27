import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { LastImport } from '#shared/contract/importContract.ts';
import { importedWords } from '#shared/domain/importing/importedWords.ts';
import classes from './ImportSection.module.css';
import { IssueList } from './IssueList.tsx';
import { chooseAgain } from './importActions.ts';
import type { Finished } from './importStore.ts';
import { UndoImport } from './UndoImport.tsx';

interface ImportReportProps {
  last: LastImport;
  /** Null when the connection was lost before it came. */
  told: Finished | null;
}

/** What came of the import, and the way back. */
export function ImportReport({ last, told }: ImportReportProps) {
  const [headline, ...rest] = importedWords(told ?? last);
  return (
    <>
      <div role="status">
        <h3 className={classes.title}>{headline}</h3>
        {rest.length > 0 && <p className={classes.note}>{rest.join(' ')}</p>}
      </div>
      {told && told.issueCount > 0 && <IssueList from={last.from} issues={told.issues} issueCount={told.issueCount} />}
      <div className={classes.actions}>
        <Button component={Link} href="/journal">
          Open the journal
        </Button>
        <Button variant="subtle" onClick={chooseAgain}>
          Import something else
        </Button>
      </div>
      <div>
        <UndoImport last={last} />
      </div>
    </>
  );
}
