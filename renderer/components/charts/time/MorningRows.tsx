import type { MorningGroup } from '#shared/contract/progressWork.ts';
import { oneDigit } from '#shared/domain/progress/time/timeFindings.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import { diamond } from './EnergyLines.tsx';
import classes from './time.module.css';

export interface MorningRow extends MorningGroup {
  /** "Under 6 h" */
  name: string;
  /** What is counted: "nights". */
  of: readonly [one: string, many: string];
}

interface MorningRowsProps {
  /** Each inner list stands apart from the next. */
  rows: readonly (readonly MorningRow[])[];
  /** The picture in words. */
  label: string;
}

const ROW = 36;
const APART = 14;
const BAR = 12;
const LEFT = 108;
const RIGHT = 34;
const AXIS = 22;
const LEVELS = [1, 2, 3, 4, 5];

/** Mean energy of a group of mornings as a bar, mean mood as a diamond; a group of too few is said instead of drawn. */
export function MorningRows({ rows, label }: MorningRowsProps) {
  const plotHeight = rows.flat().length * ROW + (rows.length - 1) * APART;
  const height = plotHeight + AXIS;
  return (
    <SizedFigure label={label} height={height}>
      {(width) => {
        const xOf = (level: number) => LEFT + ((level - 1) / 4) * (width - LEFT - RIGHT);
        return (
          <svg aria-hidden width={width} height={height} className={classes.plot}>
            {LEVELS.map((level) => (
              <g key={level}>
                <line x1={xOf(level)} x2={xOf(level)} y1={0} y2={plotHeight} className={classes.grid} />
                <text x={xOf(level)} y={height - 6} textAnchor="middle">
                  {level}
                </text>
              </g>
            ))}
            {rows.map((group, place) => {
              const before = rows.slice(0, place).flat().length * ROW + place * APART;
              return group.map((row, index) => <Row key={row.name} row={row} y={before + index * ROW} xOf={xOf} />);
            })}
          </svg>
        );
      }}
    </SizedFigure>
  );
}

function Row({ row, y, xOf }: { row: MorningRow; y: number; xOf: (level: number) => number }) {
  const { name, of, mornings, energy, mood, moodDays } = row;
  const middle = y + ROW / 2;
  const count = `${mornings} ${mornings === 1 ? of[0] : of[1]}`;
  return (
    <g>
      <text x={0} y={middle - 2} className={classes.word}>
        {name}
      </text>
      <text x={0} y={middle + 12}>
        {count}
      </text>
      {energy === null ? (
        <text x={xOf(1) + 8} y={middle + 4}>
          Too few to draw
        </text>
      ) : (
        <g>
          <rect x={xOf(1)} y={middle - BAR / 2} width={xOf(energy) - xOf(1)} height={BAR} className={classes.glass}>
            <title>{`${name}: energy ${oneDigit(energy)} (${count})`}</title>
          </rect>
          <text
            x={xOf(Math.max(energy, mood !== null && Math.abs(mood - energy) < 0.5 ? mood : 0)) + 9}
            y={middle + 4}
            className={classes.value}
          >
            {oneDigit(energy)}
          </text>
        </g>
      )}
      {energy !== null && mood !== null && (
        <path d={diamond(xOf(mood), middle, 5)} className={classes.moodMark}>
          <title>{`${name}: mood ${oneDigit(mood)} (${moodDays} days)`}</title>
        </path>
      )}
    </g>
  );
}
