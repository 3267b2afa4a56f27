import type { DiffLine, DiffRow } from '#shared/domain/diff/diffText.ts';
import classes from './DiffView.module.css';
import { LineCells } from './LineCells.tsx';

/** A line of each text beside the other. */
export function RowOfBoth({ row: { isSame, before, after } }: { row: DiffRow }) {
  return (
    <tr>
      <Cells line={before} change={isSame ? null : 'removed'} />
      <Cells line={after} change={isSame ? null : 'added'} />
    </tr>
  );
}

function Cells({ line, change }: { line: DiffLine | null; change: 'removed' | 'added' | null }) {
  if (!line) return <td colSpan={2} className={classes.none} />;
  return <LineCells line={line} change={change} />;
}
