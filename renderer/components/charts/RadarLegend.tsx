import classes from './charts.module.css';
import { RadarMark } from './RadarMark.tsx';

/** What each outline is called: "Now, 19 Feb"; null for one that is not drawn. */
export interface RadarWords {
  now: string;
  before: string | null;
  target: string;
}

/** In pixels. */
export const RADAR_LEGEND_HEIGHT = 26;
const SAMPLE = 30;
/** About the width of a letter. */
const LETTER = 6.1;
const BETWEEN = 22;

/** The outlines named under the picture, in the middle. */
export function RadarLegend({ width, baseline: y, words }: { width: number; baseline: number; words: RadarWords }) {
  const shown = [
    { kind: 'now', line: classes.radarNow, word: words.now },
    { kind: 'before', line: classes.radarBefore, word: words.before },
    { kind: 'target', line: classes.radarTarget, word: words.target },
  ] as const;
  const named = shown.flatMap(({ word, ...rest }) => (word === null ? [] : [{ ...rest, word }]));
  const widths = named.map(({ word }) => SAMPLE + 6 + word.length * LETTER);
  const total = widths.reduce((sum, each) => sum + each + BETWEEN, -BETWEEN);
  return (
    <g className={classes.legendWords}>
      {named.map(({ kind, line, word }, index) => {
        const x = (width - total) / 2 + widths.slice(0, index).reduce((sum, each) => sum + each + BETWEEN, 0);
        return (
          <g key={kind}>
            <path d={`M${x} ${y}H${x + SAMPLE}`} className={line} />
            <RadarMark kind={kind} x={x + SAMPLE / 2} y={y} />
            <text x={x + SAMPLE + 6} y={y + 4}>
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
}
