import type { DiffLine, DiffRow } from '#shared/domain/diff/diffText.ts';
import { LineCells } from './LineCells.tsx';

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
      <LineCells line={line} change={change} />
    </tr>
  );
}
