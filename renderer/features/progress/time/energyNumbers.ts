import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import { spanWords } from '#renderer/components/charts/timeTicks.ts';
import type { EnergyOverTime, MorningGroup } from '#shared/contract/progressWork.ts';
import { oneDigit } from '#shared/domain/progress/time/timeFindings.ts';

/** Energy and mood in words and digits. */

const NONE = '–';

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
    raw: {
      columns: [step === 'week' ? 'Week from' : 'Date', 'Energy (1 to 5)', 'Sessions', 'Mood (1 to 5)', 'Reflections'],
      rows: points.map(({ date, energy, sessions, mood, reflections }) => [
        date,
        inHundredths(energy),
        sessions,
        inHundredths(mood),
        reflections,
      ]),
    },
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
    raw: {
      columns: ['Morning after', 'Mornings', 'Energy (1 to 5)', 'Days with a mood', 'Mood (1 to 5)'],
      rows: rows.map(({ name, mornings, energy, moodDays, mood }) => [
        name,
        mornings,
        inHundredths(energy),
        moodDays,
        inHundredths(mood),
      ]),
    },
  };
}

function meanOrNone(mean: number | null): string {
  return mean === null ? NONE : oneDigit(mean);
}

function inHundredths(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100;
}
