import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import { ratioWord } from '#renderer/components/charts/time/ratioAxis.ts';
import { spanWords } from '#renderer/components/charts/timeTicks.ts';
import type { EstimateAccuracy, FocusByHour, Spread, WeekdayMinutes } from '#shared/contract/progressWork.ts';
import { hourWord } from '#shared/domain/progress/time/timeFindings.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { shortWeekdayName, weekdayName } from '#shared/domain/time/localDate.ts';

/** The same as each picture of the tab, in words and digits. */

const NONE = '–';

/** Hours without any focus are left out. */
export function hourNumbers({ hours, weekdays }: FocusByHour): ChartNumbers {
  return {
    columns: ['Hour', 'All', ...weekdays.map((_, index) => shortWeekdayName(index + 1))],
    rows: hours.flatMap((minutes, hour) =>
      minutes === 0
        ? []
        : [[hourWord(hour), formatMinutes(minutes), ...weekdays.map((day) => minutesOrNone(day[hour] ?? 0))]],
    ),
    raw: {
      columns: ['Hour from', 'All (min)', ...weekdays.map((_, index) => `${shortWeekdayName(index + 1)} (min)`)],
      rows: hours.map((minutes, hour) => [
        hourWord(hour),
        inTenths(minutes),
        ...weekdays.map((day) => inTenths(day[hour] ?? 0)),
      ]),
    },
  };
}

export function weekdayNumbers({ days, weekdays, activities }: WeekdayMinutes): ChartNumbers {
  const lines = [
    ...weekdays.map((each) => ({ name: weekdayName(each.weekday), ...each })),
    ...activities.map((each) => ({ name: ACTIVITY_LOOKS[each.activity].word, days, ...each })),
  ];
  return {
    columns: ['Mean study day', 'Days', 'Planned', 'Real'],
    rows: lines.map(({ name, days: counted, plannedMinutes, realMinutes }) => [
      name,
      String(counted),
      formatMinutes(plannedMinutes),
      formatMinutes(realMinutes),
    ]),
    raw: {
      columns: ['Mean study day', 'Days', 'Planned (min)', 'Real (min)'],
      rows: lines.map(({ name, days: counted, plannedMinutes, realMinutes }) => [
        name,
        counted,
        inTenths(plannedMinutes),
        inTenths(realMinutes),
      ]),
    },
  };
}

export function estimateNumbers({ all, activities, weeks }: EstimateAccuracy): ChartNumbers {
  const row = (name: string, spread: Spread) => [
    name,
    String(spread.sessions),
    ratioWord(spread.median),
    `${ratioWord(spread.lowerQuartile)} to ${ratioWord(spread.upperQuartile)}`,
    `${Math.round(spread.withinShare * 100)} %`,
  ];
  return {
    columns: ['Real against planned', 'Sessions', 'Median', 'Middle half', 'Within 15 %'],
    rows: [
      ...(all ? [row('All', all)] : []),
      ...activities.map((each) => row(ACTIVITY_LOOKS[each.activity].word, each)),
      ...weeks.map(({ monday, sessions, median }) => [
        `${spanWords(monday, 'week')} ${monday.slice(0, 4)}`,
        String(sessions),
        ratioWord(median),
        NONE,
        NONE,
      ]),
    ],
    raw: {
      columns: [
        'Of',
        'Sessions',
        'Median (real ÷ planned)',
        'Lower quartile (real ÷ planned)',
        'Upper quartile (real ÷ planned)',
        'Within 15 % (share)',
      ],
      rows: [
        ...(all ? [rawSpread('All', all)] : []),
        ...activities.map((each) => rawSpread(ACTIVITY_LOOKS[each.activity].word, each)),
        ...weeks.map(({ monday, sessions, median }) => [
          `Week from ${monday}`,
          sessions,
          inThousandths(median),
          null,
          null,
          null,
        ]),
      ],
    },
  };
}

function rawSpread(name: string, { sessions, median, lowerQuartile, upperQuartile, withinShare }: Spread) {
  return [name, sessions, ...[median, lowerQuartile, upperQuartile, withinShare].map(inThousandths)];
}

function minutesOrNone(minutes: number): string {
  return minutes === 0 ? NONE : formatMinutes(minutes);
}

/** A mean of minutes has no end of digits. */
function inTenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

/** 1.25 is a quarter longer than planned. */
function inThousandths(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}
