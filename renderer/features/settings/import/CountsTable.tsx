import type { ImportCount } from '#shared/contract/importContract.ts';
import { subjectWords } from '#shared/domain/importing/importWords.ts';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import classes from '../NumbersTable.module.css';

/** How much there is of each subject, and how much of it the vault has already. */
export function CountsTable({ counts }: { counts: readonly ImportCount[] }) {
  const differs = counts.some(({ differ }) => differ > 0);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Found</th>
          <th scope="col">New</th>
          <th scope="col">There already</th>
          {differs && <th scope="col">Different</th>}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ subject, new: added, same, differ }) => (
          <tr key={subject}>
            <th scope="row">{asName(subjectWords(subject, added + same + differ))}</th>
            <Count count={added} />
            <Count count={same} />
            {differs && <Count count={differ} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count }: { count: number }) {
  return <td data-none={count === 0 || undefined}>{numberWords(count)}</td>;
}

const asName = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
