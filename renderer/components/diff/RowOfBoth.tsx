import type { DiffLine, DiffRow } from '#shared/domain/diff/diffText.ts';
import classes from './DiffView.module.css';
import { LineText } from './LineText.tsx';

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
  return (
    <>
      <td className={classes.sign} data-change={change}>
        {change && (change === 'removed' ? '−' : '+')}
      </td>
      <td className={classes.line} data-change={change}>
        <LineText line={line} change={change} />
      </td>
    </>
  );
}
