import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Folded } from '#renderer/components/Folded.tsx';
import type { UndoneImport } from '#shared/contract/importContract.ts';
import { firstOfWords, undoneWords } from '#shared/domain/importing/importedWords.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import classes from './ImportSection.module.css';
import { chooseAgain } from './importActions.ts';

/** What was taken out, and which entries stay because they were changed since. */
export function UndoneReport({ undone }: { undone: UndoneImport }) {
  const { keptEntries, keptEntryCount } = undone;
  const [headline, ...rest] = undoneWords(undone);
  return (
    <>
      <div role="status">
        <h3 className={classes.title}>{headline}</h3>
        {rest.length > 0 && <p className={classes.note}>{rest.join(' ')}</p>}
      </div>
      {keptEntries.length > 0 && (
        <div>
          <p className={classes.hint}>{firstOfWords(keptEntries.length, keptEntryCount)}</p>
          <Folded items={keptEntries} what="of the entries that stay">
            {(shown) => (
              <ul className={classes.kept}>
                {shown.map(({ id, title, date }) => (
                  <li key={id}>
                    <Link href={`/journal/${id}`}>{title.trim() === '' ? 'Untitled' : title}</Link>, {shortDate(date)}{' '}
                    {date.slice(0, 4)}
                  </li>
                ))}
              </ul>
            )}
          </Folded>
        </div>
      )}
      <div>
        <Button onClick={chooseAgain}>Import something else</Button>
      </div>
    </>
  );
}
