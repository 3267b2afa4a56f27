import type {
  EnergyOverTime,
  EstimateAccuracy,
  FocusByHour,
  MorningGroup,
  MorningsAfterNights,
  NightLength,
  WeekdayMinutes,
} from '../../../contract/progressWork.ts';
import { formatMinutes } from '../../time/duration.ts';
import { weekdayName } from '../../time/localDate.ts';
import { DEEDS, lengthWords } from './lengthWords.ts';

/** Nearer to plan than this is on plan, in minutes a day. */
const ON_PLAN_WITHIN = 15;
/** A weekday that was there once says nothing about its kind. */
const ENOUGH_DAYS = 2;
const ENOUGH_SESSIONS = 3;
const NEAR_PERCENT = 10;
/** Part of all focus that a span of hours must hold to be named. */
const MOST_OF_FOCUS = 0.6;
/** So little focus before or after that span is not worth an end of its own. */
const HARDLY_ANY_FOCUS = 0.02;
/** Smaller differences of energy are chance. */
const NOTABLE_ENERGY = 0.3;

/** "Saturdays fall 1 h 20 short of plan" */
export function weekdaysFinding({ weekdays }: WeekdayMinutes): string {
  const judged = weekdays
    .filter(({ days, plannedMinutes }) => days >= ENOUGH_DAYS && plannedMinutes > 0)
    .map(({ weekday, days, plannedMinutes, realMinutes }) => ({ weekday, days, over: realMinutes - plannedMinutes }));
  const [first, ...rest] = judged.toSorted((one, other) => Math.abs(other.over) - Math.abs(one.over));
  if (!first) return 'Planned and real time by weekday';
  if (Math.abs(first.over) < ON_PLAN_WITHIN) return 'Every weekday takes the time planned';
  const isAll =
    rest.length > 0 &&
    rest.every(({ over }) => Math.abs(over) >= ON_PLAN_WITHIN && Math.abs(over - first.over) < ON_PLAN_WITHIN);
  const size = formatMinutes(Math.abs(isAll ? meanOver(judged) : first.over));
  if (isAll)
    return first.over > 0 ? `Study days run about ${size} over plan` : `Study days fall about ${size} short of plan`;
  const name = `${weekdayName(first.weekday)}s`;
  return first.over > 0 ? `${name} run ${size} over plan` : `${name} fall ${size} short of plan`;
}

/** Of a mean day, not of a mean weekday. */
function meanOver(judged: readonly { days: number; over: number }[]): number {
  const days = judged.reduce((sum, one) => sum + one.days, 0);
  return judged.reduce((sum, one) => sum + one.over * one.days, 0) / days;
}

/** "Code takes a quarter longer than planned; everything else is within 10 %" */
export function estimatesFinding({ activities }: EstimateAccuracy): string {
  const judged = activities
    .filter(({ sessions }) => sessions >= ENOUGH_SESSIONS)
    .map(({ activity, median }) => ({ activity, percent: Math.round((median - 1) * 100) }))
    .sort((one, other) => Math.abs(other.percent) - Math.abs(one.percent));
  const [first] = judged;
  if (!first) return 'Real against planned time of each session';
  const far = judged.filter(({ percent }) => Math.abs(percent) > NEAR_PERCENT).length;
  if (far === 0) {
    const what = judged.length === 1 ? `${DEEDS[first.activity]} is` : 'Every activity is';
    return `${what} within ${NEAR_PERCENT} % of what was planned`;
  }
  const words = `${DEEDS[first.activity]} takes ${lengthWords(first.percent)}`;
  if (judged.length === 1) return words;
  if (far === 1) return `${words}; everything else is within ${NEAR_PERCENT} %`;
  const others = far - 1;
  return `${words}; ${others === 1 ? 'one other is' : `${others} others are`} more than ${NEAR_PERCENT} % off`;
}

/** "62 % of your focus lies before 07:00": the shortest span of hours that holds most of it. */
export function hoursFinding({ hours, totalMinutes }: FocusByHour): string {
  if (totalMinutes === 0) return 'No focus measured';
  const first = hours.findIndex((minutes) => minutes > 0);
  const last = hours.findLastIndex((minutes) => minutes > 0);
  let best = { from: first, until: last + 1, share: 1 };
  for (let from = first; from <= last; from += 1) {
    let sum = 0;
    for (let until = from + 1; until <= last + 1; until += 1) {
      sum += hours[until - 1] ?? 0;
      const share = sum / totalMinutes;
      const shorter = best.until - best.from - (until - from);
      if (share >= MOST_OF_FOCUS && (shorter > 0 || (shorter === 0 && share > best.share)))
        best = { from, until, share };
    }
  }
  const before = hours.slice(0, best.from).reduce((sum, minutes) => sum + minutes, 0) / totalMinutes;
  const after = 1 - best.share - before;
  if (before < HARDLY_ANY_FOCUS && after >= HARDLY_ANY_FOCUS) {
    return `${shareWord(best.share + before)} of your focus lies before ${hourWord(best.until)}`;
  }
  if (after < HARDLY_ANY_FOCUS && before >= HARDLY_ANY_FOCUS) {
    return `${shareWord(best.share + after)} of your focus lies after ${hourWord(best.from)}`;
  }
  return `${shareWord(best.share)} of your focus lies between ${hourWord(best.from)} and ${hourWord(best.until)}`;
}

function shareWord(share: number): string {
  return share > 0.995 ? 'All' : `${Math.round(share * 100)} %`;
}

/** "07:00" */
export function hourWord(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** "Energy after sessions is 0.6 lower in the later half" */
export function energyFinding({ whole: { energy, mood }, change }: EnergyOverTime): string {
  if (energy === null) return mood === null ? 'No energy noted' : `Days feel like ${oneDigit(mood)} of 5`;
  if (change === null) return `Energy after sessions is ${oneDigit(energy)} of 5`;
  if (Math.abs(change) < NOTABLE_ENERGY) return `Energy after sessions stays near ${oneDigit(energy)} of 5`;
  return `Energy after sessions is ${difference(change)} in the later half`;
}

/** "Energy is 0.8 lower after nights under six hours (9 nights)". Compares, and claims no cause. */
export function nightsFinding({ lengths, afterEvening, afterNoEvening }: MorningsAfterNights): string {
  const drawn = lengths.filter(hasMean);
  const shortest = drawn[0];
  const longest = drawn.at(-1);
  if (shortest && longest && drawn.length > 1) {
    const change = shortest.energy - longest.energy;
    if (Math.abs(change) < NOTABLE_ENERGY) return 'Energy is about the same after short and long nights';
    return `Energy is ${difference(change)} after nights ${NIGHT_WORDS[shortest.length]} (${shortest.mornings} nights)`;
  }
  if (hasMean(afterEvening) && hasMean(afterNoEvening)) {
    const change = afterEvening.energy - afterNoEvening.energy;
    if (Math.abs(change) < NOTABLE_ENERGY) return 'Energy is about the same with and without an evening session before';
    return `Energy is ${difference(change)} after days with an evening session (${afterEvening.mornings} days)`;
  }
  return 'Energy of mornings and the nights before';
}

export const NIGHT_WORDS: Record<NightLength, string> = {
  'under-6': 'under six hours',
  '6-to-7': 'of six to seven hours',
  '7-or-more': 'of seven hours and more',
};

function hasMean<Group extends MorningGroup>(group: Group): group is Group & { energy: number } {
  return group.energy !== null;
}

function difference(change: number): string {
  return `${oneDigit(Math.abs(change))} ${change < 0 ? 'lower' : 'higher'}`;
}

/** "3.6" */
export function oneDigit(value: number): string {
  return value.toFixed(1);
}
