import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import { ratioWord } from '#renderer/components/charts/time/ratioAxis.ts';
import { spanWords } from '#renderer/components/charts/timeTicks.ts';
import type {
  EnergyOverTime,
  EstimateAccuracy,
  FocusByHour,
  MorningGroup,
  Spread,
  WeekdayMinutes,
} from '#shared/contract/progressWork.ts';
import { hourWord, oneDigit } from '#shared/domain/progress/time/timeFindings.ts';
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
  };
}

export function weekdayNumbers({ days, weekdays, activities }: WeekdayMinutes): ChartNumbers {
  return {
    columns: ['Mean study day', 'Days', 'Planned', 'Real'],
    rows: [
      ...weekdays.map((each) => ({ name: weekdayName(each.weekday), ...each })),
      ...activities.map((each) => ({ name: ACTIVITY_LOOKS[each.activity].word, days, ...each })),
    ].map(({ name, days: counted, plannedMinutes, realMinutes }) => [
      name,
      String(counted),
      formatMinutes(plannedMinutes),
      formatMinutes(realMinutes),
    ]),
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
  };
}

export function energyNumbers({ step, points }: EnergyOverTime): ChartNumbers {
  return {
    columns: [step === 'week' ? 'Week' : 'Day', 'Energy', 'Sessions', 'Mood', 'Reflections'],
    rows: points.map(({ date, energy, sessions, mood, reflections }) => [
      `${spanWords(date, step)} ${date.slice(0, 4)}`,
      meanOrNone(energy),
      String(sessions),
      meanOrNone(mood),
      String(reflections),
    ]),
  };
}

export function morningNumbers(rows: readonly (MorningGroup & { name: string })[]): ChartNumbers {
  return {
    columns: ['Morning after', 'Mornings', 'Energy', 'Days with a mood', 'Mood'],
    rows: rows.map(({ name, mornings, energy, moodDays, mood }) => [
      name,
      String(mornings),
      meanOrNone(energy),
      String(moodDays),
      meanOrNone(mood),
    ]),
  };
}

function minutesOrNone(minutes: number): string {
  return minutes === 0 ? NONE : formatMinutes(minutes);
}

function meanOrNone(mean: number | null): string {
  return mean === null ? NONE : oneDigit(mean);
}
