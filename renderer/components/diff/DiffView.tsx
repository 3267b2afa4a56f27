import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { type DiffRow, diffText } from '#shared/domain/diff/diffText.ts';
import { foldRows } from '#shared/domain/diff/foldRows.ts';
import { oneColumn } from '#shared/domain/diff/oneColumn.ts';
import classes from './DiffView.module.css';
import { FoldedRows } from './FoldedRows.tsx';
import { RowOfBoth } from './RowOfBoth.tsx';
import { RowsOfOne } from './RowsOfOne.tsx';

interface DiffViewProps {
  before: string;
  after: string;
  /** What the two are, for the heads of their columns. */
  beforeWord: string;
  afterWord: string;
}

/**
 * Two texts side by side, or one under the other where there is no room for both. Signs and lines under or through the
 * words say what changed; colour only helps.
 */
export function DiffView({ before, after, beforeWord, afterWord }: DiffViewProps) {
  const hasRoom = useMediaQuery('(min-width: 1100px)', undefined, { getInitialValueInEffect: false }) ?? true;
  const runs = useMemo(() => {
    const rows = diffText(before, after);
    return foldRows(hasRoom ? rows : oneColumn(rows));
  }, [before, after, hasRoom]);
  const Row = hasRoom ? RowOfBoth : RowsOfOne;
  return (
    <table className={classes.diff} data-both={hasRoom || undefined}>
      {hasRoom ? (
        <>
          <colgroup>
            <col className={classes.sign} />
            <col />
            <col className={classes.sign} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {beforeWord}
              </th>
              <th scope="col" colSpan={2}>
                {afterWord}
              </th>
            </tr>
          </thead>
        </>
      ) : (
        <>
          <colgroup>
            <col className={classes.sign} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                − {beforeWord}, + {afterWord}
              </th>
            </tr>
          </thead>
        </>
      )}
      <tbody>
        {runs.map(({ isFolded, rows }) =>
          isFolded ? (
            <FoldedRows key={keyOf(rows[0])} rows={rows} Row={Row} columns={hasRoom ? 4 : 2} />
          ) : (
            rows.map((row) => <Row key={keyOf(row)} row={row} />)
          ),
        )}
      </tbody>
    </table>
  );
}

function keyOf(row: DiffRow | undefined): string {
  return `${row?.before?.number} ${row?.after?.number}`;
}
