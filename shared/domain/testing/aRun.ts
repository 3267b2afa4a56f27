import type { Plan } from '../../model/curriculum.ts';
import { SessionId } from '../../model/ids.ts';
import { Outcome, type OutcomeState, Run } from '../../model/run.ts';
import { Instant, LocalDate, WallTime } from '../../model/time.ts';
import { Timetable } from '../../model/timetable.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { layOut } from '../schedule/schedule.ts';
import type { ScheduleRules } from '../schedule/scheduleRules.ts';
import { aPlan } from './aPlan.ts';

export const date = (text: string): LocalDate => LocalDate.parse(text);
export const time = (text: string): WallTime => WallTime.parse(text);
export const sessionId = (text: string): SessionId => SessionId.parse(text);

/** When things are done in tests, where it does not matter. */
export const SOME_TIME: Instant = Instant.parse('2027-02-02T08:00:00.000Z');

export function rules(shape: Partial<ScheduleRules> = {}): ScheduleRules {
  return { startDate: date('2027-02-02'), timetable: timetable(), weekdayTimetables: {}, restWeekdays: [7], ...shape };
}

/** `timetable('05:00-10:00', '21:00-23:00')` */
export function timetable(morning = '05:00-10:00', evening = '21:00-23:00'): Timetable {
  const window = (text: string) => ({ start: text.slice(0, 5), end: text.slice(6) });
  return Timetable.parse({ morning: window(morning), evening: window(evening) });
}

interface RunShape extends Partial<Run> {
  plan?: Plan;
}

/** A run that was just begun: Tuesday 2 February 2027, Sundays at rest. */
export function aRun({ plan = aPlan(), ...shape }: RunShape = {}): Run {
  const laidOut = layOut(plan, rules(shape));
  if (isRefusal(laidOut)) throw new Error(laidOut.refused);
  return Run.parse({
    ...rules(),
    blackouts: [],
    halfDays: {},
    busyCalendars: [],
    pausedOn: null,
    placements: laidOut.placements,
    added: {},
    id: '0194c5a0-0000-7000-8000-000000000001',
    planId: plan.id,
    outcomes: {},
    started: null,
    steps: [],
    missedAskedOn: null,
    archivedAt: null,
    createdAt: SOME_TIME,
    updatedAt: SOME_TIME,
    deletedAt: null,
    ...shape,
  });
}

/** The run with one more outcome, on the day the session was placed unless said otherwise. */
export function withOutcome(run: Run, id: string, state: OutcomeState, shape: Partial<Outcome> = {}): Run {
  const placement = run.placements[sessionId(id)];
  if (!placement) throw new Error(`${id} is not placed`);
  const outcome = Outcome.parse({
    state,
    minutes: state === 'skipped' ? 0 : placement.minutes,
    energy: null,
    date: placement.date,
    recordedAt: SOME_TIME,
    zone: 'Europe/Berlin',
    ...shape,
  });
  return { ...run, outcomes: { ...run.outcomes, [sessionId(id)]: outcome } };
}

/** The result of a rule that must not refuse. */
export function accepted<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`Refused: ${result.refused}`);
  return result;
}

/** The schedule as people read it: `d1-s1 2027-02-02 05:00`. */
export function scheduleLines(run: Pick<Run, 'placements'>): string[] {
  return Object.entries(run.placements).map(([id, placement]) => `${id} ${placement.date} ${placement.start}`);
}
