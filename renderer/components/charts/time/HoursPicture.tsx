import type { FocusByHour } from '#shared/contract/progressWork.ts';
import { hourTicks } from '#shared/domain/pictures/burnUpRows.ts';
import { hourWord } from '#shared/domain/progress/time/timeFindings.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { shortWeekdayName, weekdayName } from '#shared/domain/time/localDate.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import classes from './time.module.css';

interface HoursPictureProps {
  focus: FocusByHour;
  /** The picture in words. */
  label: string;
}

const LEFT = 44;
const RIGHT = 14;
const TOP = 12;
const BARS = 108;
const AXIS = 24;
const CELL = 20;
const HEIGHT = TOP + BARS + AXIS + 7 * CELL + 2;
const HOURS = 24;
/** The most of all cells is the accent itself; the least that is anything can still be told from nothing. */
const PALEST_PERCENT = 14;

/** A bar an hour of the day, and under each bar the same hour of every weekday: the darker, the more. */
export function HoursPicture({ focus: { hours, weekdays }, label }: HoursPictureProps) {
  const most = Math.max(1, ...hours);
  const mostOfCell = Math.max(1, ...weekdays.flat());
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const step = (width - LEFT - RIGHT) / HOURS;
        const xOf = (hour: number) => LEFT + hour * step;
        const heightOf = (minutes: number) => (minutes / most) * BARS;
        const bottom = TOP + BARS;
        const ticks = hourTicks(most);
        return (
          <svg aria-hidden width={width} height={HEIGHT} className={classes.plot}>
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={LEFT}
                  x2={width - RIGHT}
                  y1={bottom - heightOf(tick)}
                  y2={bottom - heightOf(tick)}
                  className={classes.grid}
                />
                <text x={LEFT - 8} y={bottom - heightOf(tick) + 4} textAnchor="end">
                  {tick === ticks.at(-1) ? formatMinutes(tick) : tick / 60}
                </text>
              </g>
            ))}
            {hours.map((minutes, hour) =>
              minutes === 0 ? null : (
                <rect
                  key={hourWord(hour)}
                  x={xOf(hour) + 2.5}
                  y={bottom - heightOf(minutes)}
                  width={step - 5}
                  height={heightOf(minutes)}
                  className={classes.glass}
                >
                  <title>{`${spanOf(hour)}: ${formatMinutes(minutes)}`}</title>
                </rect>
              ),
            )}
            {hours.map((_, hour) =>
              hour % (step < 22 ? 4 : 2) === 0 ? (
                <text key={hourWord(hour)} x={xOf(hour)} y={bottom + 16} textAnchor="middle">
                  {hourWord(hour)}
                </text>
              ) : null,
            )}
            {weekdays.map((minutes, index) => (
              <Weekday
                key={weekdayName(index + 1)}
                weekday={index + 1}
                minutes={minutes}
                most={mostOfCell}
                y={bottom + AXIS + index * CELL}
                xOf={xOf}
                step={step}
              />
            ))}
          </svg>
        );
      }}
    </SizedFigure>
  );
}

interface WeekdayProps {
  weekday: number;
  minutes: readonly number[];
  most: number;
  y: number;
  xOf: (hour: number) => number;
  step: number;
}

function Weekday({ weekday, minutes, most, y, xOf, step }: WeekdayProps) {
  return (
    <g>
      <text x={LEFT - 8} y={y + CELL / 2 + 4} textAnchor="end">
        {shortWeekdayName(weekday)}
      </text>
      {minutes.map((each, hour) => {
        const percent = PALEST_PERCENT + (100 - PALEST_PERCENT) * (each / most);
        const fill = `color-mix(in oklab, var(--ll-accent) ${percent.toFixed(1)}%, var(--ll-surface))`;
        return (
          <rect
            key={hourWord(hour)}
            x={xOf(hour) + 1}
            y={y + 1}
            width={step - 2}
            height={CELL - 2}
            rx={2}
            {...(each === 0 ? { className: classes.emptyCell } : { style: { fill } })}
          >
            <title>{`${weekdayName(weekday)} ${spanOf(hour)}: ${formatMinutes(each)}`}</title>
          </rect>
        );
      })}
    </g>
  );
}

function spanOf(hour: number): string {
  return `${hourWord(hour)} to ${hourWord(hour + 1)}`;
}
