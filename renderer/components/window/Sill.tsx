import type { WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import { at } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import type { GlassNames } from './WindowDefs.tsx';
import classes from './WindowPicture.module.css';

interface SillProps {
  phases: readonly WindowPhase[];
  box: WindowBox;
  names: GlassNames;
}

/** The colour that the lowest panes cast on the sill. */
export function Sill({ phases, box, names }: SillProps) {
  const castPanes = phases.flatMap((phase, phaseIndex) =>
    phase.days.flatMap((day, dayIndex) => {
      const column = box.lancets[phaseIndex]?.columns[dayIndex];
      const pane = day.panes.at(-1);
      return column && pane && (pane.state === 'lit' || pane.state === 'half') ? [{ column, pane }] : [];
    }),
  );
  if (castPanes.length === 0) return null;
  return (
    <g mask={`url(#${names.sill})`} className={classes.cast}>
      <g filter={`url(#${names.cast})`}>
        {castPanes.map(({ column, pane }) => (
          <rect
            key={pane.sessionId}
            x={at(column.x)}
            y={at(box.bottom + box.frame + 1)}
            width={at(column.width)}
            height={at(box.sill * (pane.state === 'lit' ? 0.8 : 0.45))}
            className={classes.glass}
            data-activity={pane.activity}
          />
        ))}
      </g>
    </g>
  );
}
