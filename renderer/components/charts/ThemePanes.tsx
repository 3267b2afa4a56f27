import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { StoriesFigure } from '#shared/contract/progressPractice.ts';
import classes from './charts.module.css';
import { LEAD } from './chartTheme.ts';
import { type GlassIds, GlassPatterns, useGlassIds } from './glassPatterns.tsx';

interface ThemePanesProps {
  themes: StoriesFigure['themes'];
  /** The picture in words. */
  label: string;
}

const ROW = 25;
const LEGEND = 30;
const PANE = 25;
const GLASS = 11;
const LEAST_COLUMN = 260;
const GAP = 24;
/** About the width of a letter. */
const LETTER = 6.3;

/** Two panes a theme, one for each story it should have; reeded where none was told for 60 days. */
export function ThemePanes({ themes, label }: ThemePanesProps) {
  const ids = useGlassIds();
  return (
    <SizedTheme label={label} count={themes.length}>
      {(width, columns, rows) => {
        const column = (width - GAP * (columns - 1)) / columns;
        return (
          <svg aria-hidden width={width} height={LEGEND + rows * ROW} className={classes.plain}>
            <GlassPatterns ids={ids} />
            <Legend ids={ids} />
            {themes.map((theme, index) => {
              const x = Math.floor(index / rows) * (column + GAP);
              const y = LEGEND + (index % rows) * ROW;
              return (
                <g key={theme.skillId} transform={`translate(${x} ${y})`}>
                  <title>{themeWords(theme)}</title>
                  {[1, 2].map((place) => (
                    <rect
                      key={place}
                      x={0.5 + (place - 1) * (GLASS + 2)}
                      y={4}
                      width={GLASS}
                      height={15}
                      fill={paneFill(theme, place, ids)}
                      {...LEAD}
                    />
                  ))}
                  <text x={PANE + 10} y={16}>
                    {shortened(theme.title, column - PANE - 10)}
                  </text>
                </g>
              );
            })}
          </svg>
        );
      }}
    </SizedTheme>
  );
}

interface SizedThemeProps {
  label: string;
  count: number;
  children: (width: number, columns: number, rows: number) => ReactNode;
}

/** As many columns as have room; the height follows from them. */
function SizedTheme({ label, count, children }: SizedThemeProps) {
  const { ref, width } = useElementSize();
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST_COLUMN + GAP)));
  const rows = Math.ceil(count / columns);
  return (
    <figure ref={ref} className={classes.picture} aria-label={label}>
      <div aria-hidden>{width > 0 && children(width, columns, rows)}</div>
    </figure>
  );
}

function paneFill({ stories, isStale }: StoriesFigure['themes'][number], place: number, { reeded }: GlassIds): string {
  if (place > stories) return 'var(--ll-pane-clear)';
  return isStale ? `url(#${reeded})` : 'var(--ll-accent-line)';
}

export function themeWords({ title, stories, isStale }: StoriesFigure['themes'][number]): string {
  const count = stories === 0 ? 'no story' : stories === 1 ? 'one story' : `${stories} stories`;
  return `${title}: ${count}${isStale ? ', not told for 60 days' : ''}`;
}

function shortened(title: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  return title.length <= letters ? title : `${title.slice(0, letters - 1).trimEnd()}…`;
}

const MEANINGS = [
  { x: 0, word: 'Two stories', lit: 2, stale: false },
  { x: 102, word: 'One', lit: 1, stale: false },
  { x: 168, word: 'Not told for 60 days', lit: 2, stale: true },
  { x: 326, word: 'None', lit: 0, stale: false },
];

function Legend({ ids }: { ids: GlassIds }) {
  return (
    <g>
      {MEANINGS.map(({ x, word, lit, stale }) => (
        <g key={word} transform={`translate(${x} 0)`}>
          {[1, 2].map((place) => (
            <rect
              key={place}
              x={0.5 + (place - 1) * 10}
              y={4}
              width={8}
              height={11}
              fill={place > lit ? 'var(--ll-pane-clear)' : stale ? `url(#${ids.reeded})` : 'var(--ll-accent-line)'}
              {...LEAD}
            />
          ))}
          <text x={25} y={14} className={classes.quiet}>
            {word}
          </text>
        </g>
      ))}
    </g>
  );
}
