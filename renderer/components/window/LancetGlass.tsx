import type { ColumnBox, LancetBox, PaneBox } from '#shared/domain/pictures/windowGeometry.ts';
import { halfPanePath, lancetPath, panePath, sheenPath } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPane, WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import { glassGrain } from './glassGrain.ts';
import type { GlassNames } from './WindowDefs.tsx';
import classes from './WindowPicture.module.css';

interface LancetGlassProps {
  phase: WindowPhase;
  lancet: LancetBox;
  names: GlassNames;
  clip: string;
  /** Streaks, sheen and the falling light: for windows over 200 px high. */
  isRich: boolean;
  /** Sessions whose light rises once. */
  newlyLit: ReadonlySet<string>;
}

/** The glass of one phase, without its lead. */
export function LancetGlass({ phase, lancet, names, clip, isRich, newlyLit }: LancetGlassProps) {
  const places = placePanes(phase, lancet);
  const colouredGlass = places
    .filter(({ pane }) => pane.state === 'lit' || pane.state === 'half')
    .map(({ pane, column, box }) => litPath(pane, lancet, column, box))
    .join('');
  return (
    <>
      <clipPath id={clip}>
        <path d={lancetPath(lancet)} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {!isRich && <path d={lancetPath(lancet)} fill={`url(#${names.clear})`} />}
        {places.map((place) => (
          <Pane
            key={place.pane.sessionId}
            {...place}
            lancet={lancet}
            names={names}
            isRich={isRich}
            isNew={newlyLit.has(place.pane.sessionId)}
          />
        ))}
        {isRich && <path d={lancetPath(lancet)} fill={`url(#${names.light})`} />}
        {isRich && colouredGlass !== '' && (
          <path d={colouredGlass} filter={`url(#${names.streak})`} className={classes.streaks} />
        )}
      </g>
    </>
  );
}

interface PlacedPane {
  pane: WindowPane;
  column: ColumnBox;
  box: PaneBox;
}

interface PaneProps extends PlacedPane {
  lancet: LancetBox;
  names: GlassNames;
  isRich: boolean;
  isNew: boolean;
}

function Pane({ pane, column, box, lancet, names, isRich, isNew }: PaneProps) {
  const whole = panePath(lancet, column, box);
  if (pane.state === 'rest') return <path d={whole} fill={`url(#${names.rest})`} />;
  const isColoured = pane.state !== 'clear';
  if (!isRich) {
    return (
      isColoured && (
        <path d={litPath(pane, lancet, column, box)} className={classes.glass} data-activity={pane.activity} />
      )
    );
  }
  const { tint, sheen } = glassGrain(pane.sessionId);
  return (
    <>
      <path d={whole} fill={`url(#${names.clear})`} />
      {pane.state === 'clear' && sheen && (
        <path d={sheenPath(column, box, sheen.from, sheen.width)} className={classes.sheen} opacity={sheen.strength} />
      )}
      <path
        d={litPath(pane, lancet, column, box)}
        className={classes.rising}
        data-activity={pane.activity}
        data-lit={isColoured || undefined}
        data-new={isNew || undefined}
        style={{ fill: tintedGlass(tint) }}
      />
    </>
  );
}

function placePanes(phase: WindowPhase, lancet: LancetBox): PlacedPane[] {
  return phase.days.flatMap((day, dayIndex) => {
    const column = lancet.columns[dayIndex];
    if (!column) return [];
    return day.panes.flatMap((pane, paneIndex) => {
      const box = column.panes[paneIndex];
      return box ? [{ pane, column, box }] : [];
    });
  });
}

function litPath(pane: WindowPane, lancet: LancetBox, column: ColumnBox, box: PaneBox): string {
  return pane.state === 'half' ? halfPanePath(column, box) : panePath(lancet, column, box);
}

function tintedGlass(tint: number): string {
  const toward = tint > 0 ? 'var(--ll-pane-light)' : 'var(--ll-lead-dark)';
  return `color-mix(in oklab, ${toward} ${(Math.abs(tint) * 100).toFixed(1)}%, var(--g))`;
}
