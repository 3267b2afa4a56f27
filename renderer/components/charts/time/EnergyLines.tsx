import type { EnergyOverTime, EnergyPoint } from '#shared/contract/progressWork.ts';
import { oneDigit } from '#shared/domain/progress/time/timeFindings.ts';
import { daysBetween, shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { endPlaces } from '../endPlaces.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import { spanWords, timeTicks } from '../timeTicks.ts';
import { dateTick } from './dateTick.ts';
import classes from './time.module.css';

interface EnergyLinesProps {
  energy: EnergyOverTime;
  /** The picture in words. */
  label: string;
}

const LEVELS = [1, 2, 3, 4, 5];
const HEIGHT = 228;
const TOP = 12;
const BOTTOM = 168;
const COUNTS = { top: 178, bottom: 198 };
const LEFT = 62;
const RIGHT = 84;
const MOST_DOTS = 45;

/** Energy after sessions as a line with dots, mood of days dashed with diamonds; how many answers there were stands below. */
export function EnergyLines({ energy: { points, step }, label }: EnergyLinesProps) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const yOf = (level: number) => BOTTOM - ((level - 1) / 4) * (BOTTOM - TOP);
  const most = Math.max(1, ...points.map(({ sessions, reflections }) => sessions + reflections));
  const hasDots = points.length <= MOST_DOTS;
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const right = width - RIGHT;
        const span = Math.max(1, daysBetween(first.date, last.date));
        const xOf = (date: LocalDate) => LEFT + 4 + (daysBetween(first.date, date) / span) * (right - LEFT - 8);
        const bar = Math.max(1.5, Math.min(10, ((right - LEFT) / span) * (step === 'week' ? 7 : 1) * 0.6));
        const dates = timeTicks(
          points.map(({ date }) => date),
          right - LEFT,
        );
        return (
          <svg aria-hidden width={width} height={HEIGHT} className={classes.plot}>
            {LEVELS.map((level) => (
              <g key={level}>
                <line x1={LEFT} x2={right} y1={yOf(level)} y2={yOf(level)} className={classes.grid} />
                <text x={LEFT - 8} y={yOf(level) + 4} textAnchor="end">
                  {LEVEL_WORDS[level] ?? level}
                </text>
              </g>
            ))}
            <Lines points={points} xOf={xOf} yOf={yOf} hasDots={hasDots} />
            <Names points={points} right={right} yOf={yOf} />
            {points.map(({ date, sessions, reflections }) => {
              const height = ((sessions + reflections) / most) * (COUNTS.bottom - COUNTS.top);
              return (
                <rect
                  key={date}
                  x={xOf(date) - bar / 2}
                  y={COUNTS.bottom - height}
                  width={bar}
                  height={height}
                  className={classes.count}
                >
                  <title>{`${spanWords(date, step)}: ${answersIn(sessions, reflections)}`}</title>
                </rect>
              );
            })}
            <text x={right + 8} y={COUNTS.bottom}>
              Answers
            </text>
            {dates.map((date, index) => (
              <text key={date} x={xOf(date)} y={HEIGHT - 8} textAnchor="middle">
                {dateTick(date, dates[index - 1] ?? null, last.date)}
              </text>
            ))}
          </svg>
        );
      }}
    </SizedFigure>
  );
}

const LEVEL_WORDS: Record<number, string> = { 1: 'drained 1', 5: 'bright 5' };

interface LinesProps {
  points: readonly EnergyPoint[];
  xOf: (date: LocalDate) => number;
  yOf: (level: number) => number;
  hasDots: boolean;
}

function Lines({ points, xOf, yOf, hasDots }: LinesProps) {
  const energies = points.flatMap(({ date, energy, sessions }) =>
    energy === null ? [] : [{ date, level: energy, count: sessions }],
  );
  const moods = points.flatMap(({ date, mood, reflections }) =>
    mood === null ? [] : [{ date, level: mood, count: reflections }],
  );
  const path = (line: typeof energies) => line.map(({ date, level }) => `${xOf(date)},${yOf(level)}`).join(' ');
  return (
    <g>
      <polyline points={path(moods)} className={classes.moodLine} />
      <polyline points={path(energies)} className={classes.line} />
      {hasDots &&
        moods.map(({ date, level }) => (
          <path key={date} d={diamond(xOf(date), yOf(level), 4)} className={classes.moodMark}>
            <title>{`${shortDate(date)}: mood ${oneDigit(level)}`}</title>
          </path>
        ))}
      {hasDots &&
        energies.map(({ date, level, count }) => (
          <circle key={date} cx={xOf(date)} cy={yOf(level)} r={3.5} className={classes.dot}>
            <title>{`${shortDate(date)}: energy ${oneDigit(level)} after ${count === 1 ? '1 session' : `${count} sessions`}`}</title>
          </circle>
        ))}
    </g>
  );
}

/** The names at the ends of the lines. */
function Names({
  points,
  right,
  yOf,
}: {
  points: readonly EnergyPoint[];
  right: number;
  yOf: (level: number) => number;
}) {
  const energy = points.findLast((point) => point.energy !== null)?.energy ?? null;
  const mood = points.findLast((point) => point.mood !== null)?.mood ?? null;
  const names = [
    ...(energy === null ? [] : [{ text: `Energy, ${oneDigit(energy)}`, y: yOf(energy), className: classes.own }]),
    ...(mood === null ? [] : [{ text: `Mood, ${oneDigit(mood)}`, y: yOf(mood), className: classes.other }]),
  ];
  const places = endPlaces(
    names.map(({ y }) => y),
    { top: TOP, bottom: BOTTOM },
  );
  return names.map(({ text, className }, index) => (
    <text key={text} x={right + 8} y={(places[index] ?? 0) + 4} className={className}>
      {text}
    </text>
  ));
}

/** A square on its corner. */
export function diamond(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}

function answersIn(sessions: number, reflections: number): string {
  return `${sessions} after sessions, ${reflections} of days`;
}
