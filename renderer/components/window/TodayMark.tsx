import type { WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import { at, columnPath } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import type { GlassNames } from './WindowDefs.tsx';
import classes from './WindowPicture.module.css';

interface TodayMarkProps {
  phases: readonly WindowPhase[];
  box: WindowBox;
  names: GlassNames;
  isRich: boolean;
}

/** Half the width of the word: on the first and the last day it must not run out of the picture. */
const WORD_HALF = 17;

/** A bright edge round the column of every plan day with work today and, where there is room, the word above. */
export function TodayMark({ phases, box, names, isRich }: TodayMarkProps) {
  const columns = todaysColumns(phases, box);
  const [first] = columns;
  if (!first) return null;
  const edges = columns.map(({ lancet, column }) => columnPath(lancet, column, 0.2)).join('');
  const edge = <path d={edges} className={classes.today} strokeWidth={isRich ? 2.4 : 1.6} />;
  if (!isRich) return edge;
  const wordX = first.column.x + first.column.width / 2;
  return (
    <>
      <g filter={`url(#${names.glow})`} opacity=".75">
        {edge}
      </g>
      {edge}
      <text
        x={at(Math.min(box.width - WORD_HALF, Math.max(WORD_HALF, wordX)))}
        y="14"
        textAnchor="middle"
        className={classes.todayWord}
      >
        Today
      </text>
    </>
  );
}

function todaysColumns(phases: readonly WindowPhase[], box: WindowBox) {
  return phases.flatMap((phase, phaseIndex) =>
    phase.days.flatMap((day, dayIndex) => {
      const lancet = box.lancets[phaseIndex];
      const column = lancet?.columns[dayIndex];
      return day.isToday && lancet && column ? [{ lancet, column }] : [];
    }),
  );
}
