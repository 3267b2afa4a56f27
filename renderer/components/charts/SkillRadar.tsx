import { useElementSize } from '@mantine/hooks';
import classes from './charts.module.css';
import { RADAR_LEGEND_HEIGHT, RadarLegend, type RadarWords } from './RadarLegend.tsx';
import { RadarMark } from './RadarMark.tsx';
import { LABEL_LEAD, type RadarFrame, radarFrame, radarLabel, radarPath, radarPoint } from './radarShape.ts';

export interface RadarAxis {
  id: string;
  name: string;
  /** Each from 0 to 1; `before` is null where nothing is compared. */
  now: number;
  before: number | null;
  target: number;
}

interface SkillRadarProps {
  axes: readonly RadarAxis[];
  /** What each outline is called: "Now, 19 Feb". */
  words: RadarWords;
  /** The picture in words. */
  label: string;
}

const LEAST_HEIGHT = 340;
const MOST_HEIGHT = 440;
const RINGS = [0.25, 0.5, 0.75, 1];

/**
 * Three outlines around one centre, told apart without colour: now is solid with round marks, then dashed with square
 * ones, the target dotted with triangles.
 */
export function SkillRadar({ axes, words, label }: SkillRadarProps) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} className={classes.picture} aria-label={label}>
      {width > 0 && <Picture axes={axes} words={words} width={width} />}
    </figure>
  );
}

/** As high as the circle that fits the width, within bounds. */
function heightFor(width: number): number {
  return Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, width * 0.84)));
}

function Picture({ axes, words, width }: Pick<SkillRadarProps, 'axes' | 'words'> & { width: number }) {
  const height = heightFor(width);
  const frame = radarFrame({ width, height: height - RADAR_LEGEND_HEIGHT });
  const values = (of: 'now' | 'before' | 'target') => axes.map((axis) => axis[of] ?? 0);
  const hasBefore = words.before !== null && axes.some(({ before }) => before !== null);
  return (
    <svg aria-hidden width={width} height={height} className={classes.radar}>
      <Web frame={frame} count={axes.length} />
      <path d={radarPath(frame, values('target'))} className={classes.radarTarget} />
      <path d={radarPath(frame, values('now'))} className={classes.radarNow} />
      {hasBefore && <path d={radarPath(frame, values('before'))} className={classes.radarBefore} />}
      {axes.map((axis, index) => {
        const at = (value: number) => radarPoint(frame, index, axes.length, value);
        return (
          <g key={axis.id}>
            <RadarMark kind="target" {...at(axis.target)} />
            {hasBefore && axis.before !== null && <RadarMark kind="before" {...at(axis.before)} />}
            <RadarMark kind="now" {...at(axis.now)} />
          </g>
        );
      })}
      <RingNames frame={frame} />
      {axes.map(({ id, name }, index) => {
        const { lines, x, y, anchor } = radarLabel(frame, index, axes.length, name);
        return (
          <text key={id} x={x} y={y} textAnchor={anchor} className={classes.axisName}>
            {lines.map((line, row) => (
              <tspan key={line} x={x} dy={row === 0 ? 0 : LABEL_LEAD}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      <RadarLegend width={width} baseline={height - 9} words={hasBefore ? words : { ...words, before: null }} />
    </svg>
  );
}

function Web({ frame, count }: { frame: RadarFrame; count: number }) {
  const axes = Array.from({ length: count }, (_, axis) => axis);
  return (
    <g className={classes.web}>
      {RINGS.map((ring) => (
        <path
          key={ring}
          d={radarPath(
            frame,
            axes.map(() => ring),
          )}
        />
      ))}
      {axes.map((axis) => {
        const end = radarPoint(frame, axis, count, 1);
        return <line key={axis} x1={frame.centre.x} y1={frame.centre.y} x2={end.x} y2={end.y} />;
      })}
    </g>
  );
}

function RingNames({ frame: { centre, radius } }: { frame: RadarFrame }) {
  return (
    <g className={classes.ringNames}>
      {[0.5, 1].map((ring) => (
        <text key={ring} x={centre.x + 5} y={centre.y - radius * ring + 12}>
          {ring}
        </text>
      ))}
    </g>
  );
}
