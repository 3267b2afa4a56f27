import classes from './charts.module.css';

export type RadarMarkKind = 'now' | 'before' | 'target';

/** A round, square or triangular mark: an outline is known by its marks, whatever its colour. */
export function RadarMark({ kind, x, y }: { kind: RadarMarkKind; x: number; y: number }) {
  switch (kind) {
    case 'now':
      return <circle cx={x} cy={y} r={3.5} className={classes.radarNowMark} />;
    case 'before':
      return <rect x={x - 3} y={y - 3} width={6} height={6} className={classes.radarBeforeMark} />;
    case 'target':
      return <path d={`M${x} ${y - 4}L${x + 4} ${y + 3}H${x - 4}Z`} className={classes.radarTargetMark} />;
  }
}
