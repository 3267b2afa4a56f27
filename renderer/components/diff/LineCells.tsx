import type { DiffLine } from '#shared/domain/diff/diffText.ts';
import classes from './DiffView.module.css';
import { LineText } from './LineText.tsx';

interface LineCellsProps {
  line: DiffLine;
  /** Null for a line that is the same in both. */
  change: 'removed' | 'added' | null;
}

/** The sign of a line, and its words. */
export function LineCells({ line, change }: LineCellsProps) {
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
