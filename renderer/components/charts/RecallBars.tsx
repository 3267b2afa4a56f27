import type { RetentionFigure } from '#shared/contract/progressPractice.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import classes from './charts.module.css';
import { LEAD } from './chartTheme.ts';
import { SizedFigure } from './SizedFigure.tsx';

interface RecallBarsProps {
  retention: RetentionFigure;
  /** The picture in words. */
  label: string;
}

const ROW = 25;
const NAME_WIDTH = 122;
const VALUE_WIDTH = 104;

/** What was remembered of young and of mature cards, with a mark across where it is wished to be. */
export function RecallBars({ retention: { young, mature, wanted }, label }: RecallBarsProps) {
  const rows = [
    { name: 'Under 21 days', ...young },
    { name: '21 days and more', ...mature },
  ];
  return (
    <SizedFigure label={label} height={ROW * rows.length + 4}>
      {(width) => {
        const room = Math.max(0, width - NAME_WIDTH - VALUE_WIDTH);
        const mark = NAME_WIDTH + room * wanted;
        return (
          <svg aria-hidden width={width} height={ROW * rows.length + 4} className={classes.plain}>
            {rows.map(({ name, asked, remembered }, index) => {
              const y = index * ROW;
              const share = asked === 0 ? 0 : remembered / asked;
              return (
                <g key={name}>
                  <text x={0} y={y + 17}>
                    {name}
                  </text>
                  <line x1={NAME_WIDTH} x2={NAME_WIDTH + room} y1={y + 13} y2={y + 13} className={classes.gridLine} />
                  {asked > 0 && (
                    <rect
                      x={NAME_WIDTH}
                      y={y + 7}
                      width={room * share}
                      height={12}
                      className={classes.glassBar}
                      {...LEAD}
                    />
                  )}
                  <rect x={mark - 1} y={y + 4} width={2} height={18} className={classes.mark} />
                  <text x={width} y={y + 17} textAnchor="end">
                    {asked === 0 ? 'none asked' : `${Math.round(share * 100)} % of ${grouped(asked)}`}
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
