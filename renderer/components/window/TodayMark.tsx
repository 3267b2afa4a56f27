import type { GlassNames } from './WindowDefs.tsx';
import classes from './WindowPicture.module.css';
import type { WindowBox } from './windowGeometry.ts';
import { at, columnPath } from './windowPaths.ts';
import type { WindowPhase } from './windowPhase.ts';

interface TodayMarkProps {
  phases: readonly WindowPhase[];
  box: WindowBox;
  names: GlassNames;
  isRich: boolean;
}

/** Half the width of the word: on the first and the last day it must not run out of the picture. */
const WORD_HALF = 17;

/** A bright edge round today's column and, where there is room, the word above it. */
export function TodayMark({ phases, box, names, isRich }: TodayMarkProps) {
  const today = todaysColumn(phases, box);
  if (!today) return null;
  const { lancet, column } = today;
  const edge = <path d={columnPath(lancet, column, 0.2)} className={classes.today} strokeWidth={isRich ? 2.4 : 1.6} />;
  if (!isRich) return edge;
  const wordX = Math.min(box.width - WORD_HALF, Math.max(WORD_HALF, column.x + column.width / 2));
  return (
    <>
      <g filter={`url(#${names.glow})`} opacity=".75">
        {edge}
      </g>
      {edge}
      <text x={at(wordX)} y="14" textAnchor="middle" className={classes.todayWord}>
        Today
      </text>
    </>
  );
}

function todaysColumn(phases: readonly WindowPhase[], box: WindowBox) {
  for (const [phaseIndex, phase] of phases.entries()) {
    const lancet = box.lancets[phaseIndex];
    const column = lancet?.columns[phase.days.findIndex((day) => day.isToday)];
    if (lancet && column) return { lancet, column };
  }
  return null;
}
