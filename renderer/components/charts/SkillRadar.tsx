import classes from './charts.module.css';
import { LABEL_LEAD, type RadarFrame, radarFrame, radarLabel, radarPath, radarPoint } from './radarShape.ts';
import { SizedFigure } from './SizedFigure.tsx';

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
  words: { now: string; before: string | null; target: string };
  /** The picture in words. */
  label: string;
}

const HEIGHT = 420;
const LEGEND = 26;
const RINGS = [0.25, 0.5, 0.75, 1];

/**
 * Three outlines around one centre, told apart without colour: now is solid with round marks, then dashed with square
 * ones, the target dotted with triangles.
 */
export function SkillRadar({ axes, words, label }: SkillRadarProps) {
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const frame = radarFrame({ width, height: HEIGHT - LEGEND });
        const values = (of: 'now' | 'before' | 'target') => axes.map((axis) => axis[of] ?? 0);
        const hasBefore = words.before !== null && axes.some(({ before }) => before !== null);
        return (
          <svg aria-hidden width={width} height={HEIGHT} className={classes.radar}>
            <Web frame={frame} count={axes.length} />
            <path d={radarPath(frame, values('target'))} className={classes.radarTarget} />
            <path d={radarPath(frame, values('now'))} className={classes.radarNow} />
            {hasBefore && <path d={radarPath(frame, values('before'))} className={classes.radarBefore} />}
            {axes.map((axis, index) => {
              const at = (value: number) => radarPoint(frame, index, axes.length, value);
              return (
                <g key={axis.id}>
                  <Mark kind="target" {...at(axis.target)} />
                  {hasBefore && axis.before !== null && <Mark kind="before" {...at(axis.before)} />}
                  <Mark kind="now" {...at(axis.now)} />
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
            <Legend width={width} words={hasBefore ? words : { ...words, before: null }} />
          </svg>
        );
      }}
    </SizedFigure>
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

type MarkKind = 'now' | 'before' | 'target';

function Mark({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  switch (kind) {
    case 'now':
      return <circle cx={x} cy={y} r={3.5} className={classes.radarNowMark} />;
    case 'before':
      return <rect x={x - 3} y={y - 3} width={6} height={6} className={classes.radarBeforeMark} />;
    case 'target':
      return <path d={`M${x} ${y - 4}L${x + 4} ${y + 3}H${x - 4}Z`} className={classes.radarTargetMark} />;
  }
}

const SAMPLE = 30;
/** About the width of a letter. */
const LETTER = 6.1;
const BETWEEN = 22;

function Legend({ width, words }: { width: number; words: SkillRadarProps['words'] }) {
  const shown = [
    { kind: 'now', line: classes.radarNow, word: words.now },
    { kind: 'before', line: classes.radarBefore, word: words.before },
    { kind: 'target', line: classes.radarTarget, word: words.target },
  ] as const;
  const named = shown.flatMap(({ word, ...rest }) => (word === null ? [] : [{ ...rest, word }]));
  const widths = named.map(({ word }) => SAMPLE + 6 + word.length * LETTER);
  const total = widths.reduce((sum, each) => sum + each + BETWEEN, -BETWEEN);
  const y = HEIGHT - 9;
  return (
    <g className={classes.legendWords}>
      {named.map(({ kind, line, word }, index) => {
        const x = (width - total) / 2 + widths.slice(0, index).reduce((sum, each) => sum + each + BETWEEN, 0);
        return (
          <g key={kind}>
            <path d={`M${x} ${y}H${x + SAMPLE}`} className={line} />
            <Mark kind={kind} x={x + SAMPLE / 2} y={y} />
            <text x={x + SAMPLE + 6} y={y + 4}>
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
}
