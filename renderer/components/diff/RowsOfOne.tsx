import type { DiffLine, DiffRow } from '#shared/domain/diff/diffText.ts';
import classes from './DiffView.module.css';
import { LineText } from './LineText.tsx';

/** A line that went, then the one that came in its place. */
export function RowsOfOne({ row: { isSame, before, after } }: { row: DiffRow }) {
  if (isSame) return after && <OneRow line={after} change={null} />;
  return (
    <>
      {before && <OneRow line={before} change="removed" />}
      {after && <OneRow line={after} change="added" />}
    </>
  );
}

function OneRow({ line, change }: { line: DiffLine; change: 'removed' | 'added' | null }) {
  return (
    <tr>
      <td className={classes.sign} data-change={change}>
        {change && (change === 'removed' ? '−' : '+')}
      </td>
      <td className={classes.line} data-change={change}>
        <LineText line={line} change={change} />
      </td>
    </tr>
  );
}
