import { Button } from '@mantine/core';
import { Folded } from '#renderer/components/Folded.tsx';
import { saveFile } from '#renderer/components/saveFile.ts';
import type { ImportIssue } from '#shared/contract/importContract.ts';
import { firstOfWords, issuesWords } from '#shared/domain/importing/importedWords.ts';
import sectionClasses from './ImportSection.module.css';
import classes from './IssueList.module.css';

interface IssueListProps {
  /** What was imported, for the name of the saved list. */
  from: string;
  issues: readonly ImportIssue[];
  issueCount: number;
}

/** What cannot be carried over, where it stands and why; to be kept as a file too. */
export function IssueList({ from, issues, issueCount }: IssueListProps) {
  const cut = firstOfWords(issues.length, issueCount);
  const save = () => {
    const lines = [`${from}: ${issuesWords(issueCount)}. ${cut}`.trim(), ''];
    saveFile('leadlight-import.txt', 'text/plain', [...lines, ...issues.map(asLine), ''].join('\n'));
  };
  return (
    <section aria-label={issuesWords(issueCount)} className={classes.issues}>
      <div className={classes.head}>
        <h3 className={sectionClasses.title}>{issuesWords(issueCount)}</h3>
        <Button size="xs" onClick={save}>
          Save the list
        </Button>
      </div>
      {cut && <p className={sectionClasses.hint}>{cut}</p>}
      <Folded items={issues} what="of what is not carried over">
        {(shown) => (
          <ul className={classes.list}>
            {shown.map((issue, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and the list never changes its order
              <li key={at}>
                <span className={classes.where}>{issue.from}</span>
                <span>{issue.message}</span>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </section>
  );
}

const asLine = ({ from, message }: ImportIssue): string => `${from}: ${message}`;
