import { useElementSize } from '@mantine/hooks';
import { daysBetween, mediumDate, shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './charts.module.css';

interface LevelChartProps {
  /** Oldest first; each level holds until the next. */
  days: readonly { date: LocalDate; level: number }[];
  leadLevel: number;
  /** The line is drawn up to this day. */
  until: LocalDate;
  /** The picture in words. */
  label: string;
}

const LEVELS = [1, 2, 3, 4, 5];
const STEP = 22;
const TOP = 12;
const LEFT = 22;
const RIGHT = 52;
const HEIGHT = TOP + 4 * STEP + 28;

/** A level from 1 to 5 as steps over time, and the level of a lead dashed. */
export function LevelChart({ days, leadLevel, until, label }: LevelChartProps) {
  const { ref, width } = useElementSize();
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  const right = Math.max(width - RIGHT, LEFT + 1);
  const span = Math.max(daysBetween(first.date, until), daysBetween(first.date, last.date), 1);
  const xOf = (date: LocalDate) => LEFT + (daysBetween(first.date, date) / span) * (right - LEFT);
  const yOf = (level: number) => TOP + (5 - level) * STEP;
  const steps = days.map(
    ({ date, level }, index) => `${index === 0 ? 'M' : 'H'}${xOf(date)}${index === 0 ? ' ' : 'V'}${yOf(level)}`,
  );
  return (
    <figure ref={ref} className={classes.picture} aria-label={label} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg aria-hidden width={width} height={HEIGHT} className={classes.levels}>
          {LEVELS.map((level) => (
            <g key={level}>
              <line x1={LEFT} x2={right} y1={yOf(level)} y2={yOf(level)} className={classes.gridLine} />
              <text x={LEFT - 10} y={yOf(level) + 4} textAnchor="end">
                {level}
              </text>
            </g>
          ))}
          <line x1={LEFT} x2={right} y1={yOf(leadLevel)} y2={yOf(leadLevel)} className={classes.leadLine} />
          <path d={`${steps.join('')}H${right}`} className={classes.steps} />
          {days.map(({ date, level }) => (
            <circle key={date} cx={xOf(date)} cy={yOf(level)} r="3.5" className={classes.stepDot}>
              <title>{`${mediumDate(date)}: level ${level}`}</title>
            </circle>
          ))}
          <g className={classes.names}>
            {leadLevel !== last.level && (
              <text x={right + 8} y={yOf(leadLevel) + 4}>
                A lead
              </text>
            )}
            <text x={right + 8} y={yOf(last.level) + 4} className={classes.own}>
              You
            </text>
          </g>
          <text x={LEFT} y={HEIGHT - 4}>
            {shortDate(first.date)}
          </text>
          <text x={right} y={HEIGHT - 4} textAnchor="end">
            {until > last.date ? 'Today' : shortDate(last.date)}
          </text>
        </svg>
      )}
    </figure>
  );
}
