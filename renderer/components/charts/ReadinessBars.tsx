import type { QuestionsFigure } from '#shared/contract/progressPractice.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import classes from './charts.module.css';
import { LEAD } from './chartTheme.ts';
import { type GlassIds, GlassPatterns, useGlassIds } from './glassPatterns.tsx';
import { READINESS, READINESS_WORDS, readinessFill } from './readinessGlass.ts';
import { SizedFigure } from './SizedFigure.tsx';

interface ReadinessBarsProps {
  areas: QuestionsFigure['areas'];
  /** The picture in words. */
  label: string;
}

const ROW = 26;
const LEGEND = 28;
const NAME_WIDTH = 136;
const VALUE_WIDTH = 66;

/** A bar an area, all of one scale: solid first, then what was solid long ago, shaky, new. */
export function ReadinessBars({ areas, label }: ReadinessBarsProps) {
  const ids = useGlassIds();
  const most = Math.max(...areas.map(totalOf));
  const height = LEGEND + areas.length * ROW;
  return (
    <SizedFigure label={label} height={height}>
      {(width) => {
        const scale = Math.max(0, width - NAME_WIDTH - VALUE_WIDTH) / most;
        return (
          <svg aria-hidden width={width} height={height} className={classes.plain}>
            <GlassPatterns ids={ids} />
            <Legend ids={ids} />
            {areas.map((one, row) => {
              const y = LEGEND + row * ROW;
              let x = NAME_WIDTH;
              return (
                <g key={one.area}>
                  <text x={0} y={y + 17}>
                    {AREA_WORDS[one.area]}
                  </text>
                  {READINESS.map((state) => {
                    const left = x;
                    const length = one[state] * scale;
                    x += length;
                    return length === 0 ? null : (
                      <rect
                        key={state}
                        x={left}
                        y={y + 6}
                        width={length}
                        height={14}
                        fill={readinessFill(state, ids)}
                        {...LEAD}
                      />
                    );
                  })}
                  <text x={width} y={y + 17} textAnchor="end">
                    {one.solid + one.stale} of {totalOf(one)}
                  </text>
                </g>
              );
            })}
          </svg>
        );
      }}
    </SizedFigure>
  );
}

function Legend({ ids }: { ids: GlassIds }) {
  return (
    <g>
      {READINESS.map((state, place) => {
        const x = LEGEND_PLACES[place] ?? 0;
        return (
          <g key={state}>
            <rect x={x + 0.5} y={4} width={11} height={11} fill={readinessFill(state, ids)} {...LEAD} />
            <text x={x + 17} y={14}>
              {READINESS_WORDS[state]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where each begins, in pixels: the words are always the same. */
const LEGEND_PLACES = [0, 64, 178, 242];

function totalOf(area: QuestionsFigure['areas'][number]): number {
  return READINESS.reduce((sum, state) => sum + area[state], 0);
}
