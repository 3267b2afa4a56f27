import type { WeekdayMinutes } from '#shared/contract/progressWork.ts';
import { hourTicks } from '#shared/domain/pictures/burnUpRows.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { shortWeekdayName, weekdayName } from '#shared/domain/time/localDate.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import classes from './time.module.css';

interface WeekdayBarsProps {
  weekdays: WeekdayMinutes['weekdays'];
  /** The picture in words. */
  label: string;
}

const HEIGHT = 172;
const TOP = 12;
const BOTTOM = HEIGHT - 24;
const LEFT = 44;
const WIDEST_BAR = 44;

/** A bar a weekday for real time, with a mark across it where the plan is. */
export function WeekdayBars({ weekdays, label }: WeekdayBarsProps) {
  const most = Math.max(60, ...weekdays.flatMap((each) => [each.plannedMinutes, each.realMinutes]));
  const ticks = hourTicks(most);
  const yOf = (minutes: number) => BOTTOM - (minutes / most) * (BOTTOM - TOP);
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const step = (width - LEFT) / weekdays.length;
        const bar = Math.min(WIDEST_BAR, step * 0.62);
        return (
          <svg aria-hidden width={width} height={HEIGHT} className={classes.plot}>
            {ticks.map((tick) => (
              <g key={tick}>
                <line x1={LEFT} x2={width} y1={yOf(tick)} y2={yOf(tick)} className={classes.grid} />
                <text x={LEFT - 8} y={yOf(tick) + 4} textAnchor="end">
                  {tick === ticks.at(-1) ? formatMinutes(tick) : tick / 60}
                </text>
              </g>
            ))}
            {weekdays.map(({ weekday, days, plannedMinutes, realMinutes }, index) => {
              const middle = LEFT + (index + 0.5) * step;
              return (
                <g key={weekday}>
                  <title>{`${weekdayName(weekday)}: ${formatMinutes(realMinutes)} real, ${formatMinutes(plannedMinutes)} planned (${days === 1 ? '1 day' : `${days} days`})`}</title>
                  <rect
                    x={middle - step / 2}
                    y={TOP}
                    width={step}
                    height={BOTTOM - TOP}
                    fill="none"
                    pointerEvents="all"
                  />
                  {realMinutes > 0 && (
                    <rect
                      x={middle - bar / 2}
                      y={yOf(realMinutes)}
                      width={bar}
                      height={BOTTOM - yOf(realMinutes)}
                      className={classes.glass}
                    />
                  )}
                  {plannedMinutes > 0 && (
                    <rect
                      x={middle - bar / 2 - 3}
                      y={yOf(plannedMinutes) - 1}
                      width={bar + 6}
                      height={2}
                      className={classes.mark}
                    />
                  )}
                  <text x={middle} y={HEIGHT - 7} textAnchor="middle">
                    {shortWeekdayName(weekday)}
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
