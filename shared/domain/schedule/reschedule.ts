import type { SessionId } from '../../model/ids.ts';
import type { AddedSession, Outcome, Placement, Run, RunSchedule, ScheduleStep } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';

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
  /** What else of the schedule is new. */
  rules?: Partial<NewRules>;
  /** Sessions that waited and are set aside now. */
  skipped?: ReadonlyMap<SessionId, Outcome>;
  /** A session that was not there before; one of the placements is its own. */
  added?: AddedSession;
}

/** Everything of a schedule but the sessions. */
type NewRules = Omit<RunSchedule, 'placements' | 'added'>;

const STEPS_KEPT = 20;

/** The last steps, with one more. */
export function keepStep(steps: readonly ScheduleStep[], step: ScheduleStep): ScheduleStep[] {
  return [...steps, step].slice(-STEPS_KEPT);
}

/** The run with its new schedule, and the step that takes it back. Nothing changed: the run itself, and no step. */
export function reschedule(run: Run, schedule: NewSchedule): Rescheduled {
  const { title, at, placements, rules = {}, added, skipped = new Map() } = schedule;
  const changes: ScheduleChange[] = [];
  for (const [sessionId, after] of placements) {
    const before = run.placements[sessionId] ?? null;
    if (!before || !isSamePlacement(before, after)) changes.push({ sessionId, before, after });
  }
  const rulesBefore = replacedRules(run, rules);
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

/** What the new rules replace; nothing of what is the same. */
function replacedRules(run: Run, rules: Partial<NewRules>): Partial<NewRules> {
  const { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays, busyCalendars, pausedOn } = run;
  const isNew = (name: keyof NewRules) => rules[name] !== undefined && !isSame(rules[name], run[name]);
  return {
    ...(isNew('startDate') ? { startDate } : {}),
    ...(isNew('timetable') ? { timetable } : {}),
    ...(isNew('weekdayTimetables') ? { weekdayTimetables } : {}),
    ...(isNew('restWeekdays') ? { restWeekdays } : {}),
    ...(isNew('blackouts') ? { blackouts } : {}),
    ...(isNew('halfDays') ? { halfDays } : {}),
    ...(isNew('busyCalendars') ? { busyCalendars } : {}),
    ...(isNew('pausedOn') ? { pausedOn } : {}),
  };
}

/** The same values, in whatever order the keys of the objects are. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [names, otherNames] = [Object.entries(one), new Map(Object.entries(other))];
  return names.length === otherNames.size && names.every(([name, value]) => isSame(value, otherNames.get(name)));
}
