import {
  type MorningGroup,
  type MorningsAfterNights,
  NIGHT_LENGTHS,
  type NightLength,
} from '../../../contract/progressWork.ts';
import { isInRange, type ProgressFilter } from '../../../model/progressFilter.ts';
import type { LocalDate } from '../../../model/time.ts';
import { addDays } from '../../time/localDate.ts';
import { groupedBy } from './groupedBy.ts';
import { mean } from './spread.ts';
import { isOfActivity, isOfPhase, keyOf, type TimedSession, type WorkHistory } from './workHistory.ts';
import { type WorkMoment, workMoments } from './workMoments.ts';
import { HOUR_MS } from './zoneClock.ts';

/** Fewer mornings say nothing. */
export const ENOUGH_MORNINGS = 3;
const MORNING_ENDS_AT_HOUR = 12;
const EVENING_BEGINS_AT_HOUR = 18;

/** A morning with work, and what came before it. */
interface Morning {
  /** Between the last work of the day before and the first of this one; null when there was no work the day before. */
  nightHours: number | null;
  hadEvening: boolean;
  /** After the first session of the morning, 1 to 5; null when not said. */
  energy: number | null;
  /** Of the day, 1 to 5; null when not said. */
  mood: number | null;
}

/**
 * Energy after the first session of a morning and mood of that day, 1 to 5, against the night before: the real hours
 * between the end of the last work of a day and the beginning of the first work of the next one, when that is before
 * noon. It is time without work, not sleep. And the same after days with work that began at 18:00 or later and after
 * days without, rest days among them. A day lasts until 04:00. Nights beside work of which nobody knows when it was are
 * left out. Phase and activity choose among the first sessions of the mornings; the range among the mornings.
 */
export function morningsAfterNights(history: WorkHistory, filter: ProgressFilter): MorningsAfterNights {
  const mornings = morningsOf(history, filter);
  return {
    lengths: NIGHT_LENGTHS.map((length) => ({
      length,
      ...groupOf(mornings.filter(({ nightHours }) => nightHours !== null && lengthOf(nightHours) === length)),
    })),
    afterEvening: groupOf(mornings.filter(({ hadEvening }) => hadEvening)),
    afterNoEvening: groupOf(mornings.filter(({ hadEvening }) => !hadEvening)),
  };
}

function morningsOf(history: WorkHistory, filter: ProgressFilter): Morning[] {
  const { byDay, unclear } = workMoments(history);
  const sessions = new Map(
    history.runs.flatMap((run) => run.sessions.map((session) => [keyOf(session.runId, session.id), session] as const)),
  );
  const moods = groupedBy(history.moods, ({ date }) => date);
  const [firstDay] = [...byDay.keys()].sort();
  return [...byDay].flatMap(([day, moments]): Morning[] => {
    const [first] = moments;
    const before = addDays(day, -1);
    const isKnown = firstDay !== undefined && before >= firstDay && !unclear.has(day) && !unclear.has(before);
    if (!first || !isKnown || !isInRange(filter, day) || first.beganAtHour >= MORNING_ENDS_AT_HOUR) return [];
    const session = sessions.get(first.key);
    if (!isChosen(session, filter)) return [];
    const dayBefore = byDay.get(before) ?? [];
    return [
      {
        nightHours: nightOf(dayBefore, first),
        hadEvening: dayBefore.some(({ beganAtHour }) => beganAtHour >= EVENING_BEGINS_AT_HOUR),
        energy: energyOn(session, day),
        mood: mean((moods.get(day) ?? []).map(({ energy }) => energy)),
      },
    ];
  });
}

function isChosen(session: TimedSession | undefined, filter: ProgressFilter): boolean {
  if (!session) return filter.phase === null && filter.activity === null;
  return isOfPhase(filter, session) && isOfActivity(filter, session);
}

/** What was said on another day is about another piece of the work. */
function energyOn(session: TimedSession | undefined, day: LocalDate): number | null {
  return session?.outcome?.date === day ? session.outcome.energy : null;
}

function nightOf(dayBefore: readonly WorkMoment[], first: WorkMoment): number | null {
  if (dayBefore.length === 0) return null;
  const lastEnd = dayBefore.reduce((latest, { untilMs }) => Math.max(latest, untilMs), Number.NEGATIVE_INFINITY);
  return Math.max(0, first.fromMs - lastEnd) / HOUR_MS;
}

function lengthOf(hours: number): NightLength {
  if (hours < 6) return 'under-6';
  return hours < 7 ? '6-to-7' : '7-or-more';
}

function groupOf(mornings: readonly Morning[]): MorningGroup {
  const energies = mornings.flatMap(({ energy }) => energy ?? []);
  const moods = mornings.flatMap(({ mood }) => mood ?? []);
  const enough = (values: readonly number[]) => (values.length < ENOUGH_MORNINGS ? null : mean(values));
  return { mornings: energies.length, energy: enough(energies), moodDays: moods.length, mood: enough(moods) };
}
