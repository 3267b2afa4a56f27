import type { SessionId } from '../../model/ids.ts';
import type { AddedSession, Blackout, Outcome, Placement, Run, RunSchedule, ScheduleStep } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import type { ScheduleRules } from './scheduleRules.ts';

/** One session that has another time than before. */
export interface ScheduleChange {
  sessionId: SessionId;
  /** Null for a session that had no place yet. */
  before: Placement | null;
  after: Placement;
}

export interface Rescheduled {
  run: Run;
  /** In the order of the placements given; empty when everything stays as it was. */
  changes: ScheduleChange[];
}

interface NewSchedule {
  title: string;
  at: Instant;
  placements: Iterable<readonly [SessionId, Placement]>;
  rules?: ScheduleRules;
  blackouts?: Blackout[];
  /** Sessions that waited and are set aside now. */
  skipped?: ReadonlyMap<SessionId, Outcome>;
  /** A session that was not there before; one of the placements is its own. */
  added?: AddedSession;
}

const STEPS_KEPT = 20;

/** The last steps, with one more. */
export function keepStep(steps: readonly ScheduleStep[], step: ScheduleStep): ScheduleStep[] {
  return [...steps, step].slice(-STEPS_KEPT);
}

/** The run with its new schedule, and the step that takes it back. Nothing changed: the run itself, and no step. */
export function reschedule(run: Run, schedule: NewSchedule): Rescheduled {
  const { title, at, placements, rules, added, blackouts = run.blackouts, skipped = new Map() } = schedule;
  const changes: ScheduleChange[] = [];
  for (const [sessionId, after] of placements) {
    const before = run.placements[sessionId] ?? null;
    if (!before || !isSamePlacement(before, after)) changes.push({ sessionId, before, after });
  }
  const rulesBefore = {
    ...(rules ? changedRules(run, rules) : {}),
    ...(isSame(datesOf(run.blackouts), datesOf(blackouts)) ? {} : { blackouts: run.blackouts }),
  };
  if (changes.length === 0 && Object.keys(rulesBefore).length === 0 && skipped.size === 0) return { run, changes };

  const step: ScheduleStep = {
    title,
    at,
    before: {
      ...rulesBefore,
      placements: Object.fromEntries(changes.map(({ sessionId, before }) => [sessionId, before])),
      ...(added ? { added: { [added.id]: null } } : {}),
      ...(skipped.size > 0 ? { skipped: [...skipped.keys()] } : {}),
    },
  };
  return {
    run: {
      ...run,
      ...rules,
      blackouts,
      placements: {
        ...run.placements,
        ...Object.fromEntries(changes.map(({ sessionId, after }) => [sessionId, after])),
      },
      outcomes: skipped.size > 0 ? { ...run.outcomes, ...Object.fromEntries(skipped) } : run.outcomes,
      added: added ? { ...run.added, [added.id]: added } : run.added,
      steps: keepStep(run.steps, step),
      updatedAt: at,
    },
    changes,
  };
}

function isSamePlacement(one: Placement, other: Placement): boolean {
  return (
    one.date === other.date &&
    one.start === other.start &&
    one.minutes === other.minutes &&
    one.isMovedByHand === other.isMovedByHand
  );
}

/** The rules that the new ones replace. */
function changedRules(run: Run, rules: ScheduleRules): Partial<RunSchedule> {
  return {
    ...(run.startDate === rules.startDate ? {} : { startDate: run.startDate }),
    ...(isSame(windowTimes(run), windowTimes(rules)) ? {} : { timetable: run.timetable }),
    ...(isSame(run.weekdayTimetables, rules.weekdayTimetables) ? {} : { weekdayTimetables: run.weekdayTimetables }),
    ...(isSame(run.restWeekdays, rules.restWeekdays) ? {} : { restWeekdays: run.restWeekdays }),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function datesOf(blackouts: readonly Blackout[]): string[] {
  return blackouts.flatMap(({ from, to }) => [from, to]);
}

function windowTimes({ timetable: { morning, evening } }: ScheduleRules): string[] {
  return [morning.start, morning.end, evening.start, evening.end];
}
