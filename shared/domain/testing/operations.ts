import fc from 'fast-check';
import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Plan } from '../../model/curriculum.ts';
import { itemRef } from '../../model/itemRef.ts';
import { Outcome, OutcomeState, type Placement, type Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { Timetable, WeekdayTimetables } from '../../model/timetable.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { clearOutcome, recordOutcome } from '../run/recordOutcome.ts';
import { addSession } from '../schedule/addSession.ts';
import type { Rescheduled } from '../schedule/reschedule.ts';
import { rescheduleBy } from '../schedule/rescheduleBy.ts';
import { layOut } from '../schedule/schedule.ts';
import type { ScheduleRules } from '../schedule/scheduleRules.ts';
import { takeOffSession } from '../schedule/takeOffSession.ts';
import { undoStep } from '../schedule/undoStep.ts';
import { addDays } from '../time/localDate.ts';
import type { WallClock } from '../time/wallClock.ts';
import { wallTimeAt } from '../time/wallTime.ts';
import { aPlan, aSession } from './aPlan.ts';
import { aRun, date, SOME_TIME } from './aRun.ts';

/**
 * Something a person may do to a run. Sessions are named by their place, those of the plan before the added ones, dates
 * by days after 2 February 2027.
 */
export type Operation =
  | { kind: 'move'; place: number; to: Omit<Placement, 'isMovedByHand'> }
  | { kind: 'reschedule'; operation: RescheduleOperation; today: LocalDate }
  | { kind: 'skip'; places: readonly number[] }
  | { kind: 'outcome'; place: number; state: OutcomeState }
  | { kind: 'clear'; place: number }
  | { kind: 'add'; item: number; minutes: number; now: WallClock; to: Pick<Placement, 'date' | 'start'> | null }
  | { kind: 'takeOff'; item: number }
  | { kind: 'undo' };

const FIRST = date('2027-02-02');
/** Most of them while a short plan is walked. */
const anyDate = fc
  .oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -5, max: 40 }))
  .map((days) => addDays(FIRST, days));
const anyMinutes = fc.integer({ min: 3, max: 30 }).map((fives) => fives * 5);
const anyStartTime = fc.integer({ min: 0, max: 287 }).map((five) => wallTimeAt(five * 5));
const anyPlace = fc.nat({ max: 40 });

/** Windows of any shape; some hold no session at all. */
const anyTimetable = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 4, maxLength: 4 })
  .map((quarters) => quarters.sort((one, other) => one - other).map((quarter) => wallTimeAt(quarter * 15)))
  .map(([start, end, eveningStart, eveningEnd]) =>
    Timetable.parse({ morning: { start, end }, evening: { start: eveningStart, end: eveningEnd } }),
  );

const anyWeekdayTimetable = anyTimetable.chain((whole) =>
  fc.constantFrom(whole, { ...whole, morning: null }, { ...whole, evening: null }),
);

const anyRules: fc.Arbitrary<ScheduleRules> = fc.record({
  startDate: anyDate,
  timetable: anyTimetable,
  weekdayTimetables: fc
    .dictionary(fc.integer({ min: 1, max: 7 }).map(String), anyWeekdayTimetable, { maxKeys: 2 })
    .map((byWeekday) => WeekdayTimetables.parse(byWeekday)),
  restWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
});

/** Short and long ones, some over others; a quarter lasts until midnight or the whole day. */
const anyBusyTime = fc
  .record({ date: anyDate, start: fc.integer({ min: 0, max: 1410 }), minutes: fc.integer({ min: 1, max: 600 }) })
  .chain(({ date: day, start, minutes }) => {
    const busy = { date: day, start: wallTimeAt(start), title: 'Busy' };
    const end = start + minutes < 1440 ? wallTimeAt(start + minutes) : null;
    return fc.constantFrom({ ...busy, end }, { ...busy, end }, { ...busy, end: null }, { ...WHOLE_DAY, date: day });
  });
const WHOLE_DAY = { start: wallTimeAt(0), end: null, title: 'Away' };

const anyCalendarName = fc.constantFrom('Work', 'Family');

const anyRange = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const anyPlainOperation = fc.oneof<(fc.Arbitrary<RescheduleOperation> | fc.WeightedArbitrary<RescheduleOperation>)[]>(
  fc.record({ kind: fc.constant('shift' as const), from: anyDate }),
  fc.record({
    kind: fc.constant('spread' as const),
    from: anyDate,
    dailyMinutes: fc.integer({ min: 8, max: 48 }).map((quarters) => quarters * 15),
  }),
  fc.record({ kind: fc.constant('mergeIntoWeekend' as const), from: anyDate }),
  fc.record({ kind: fc.constant('restDay' as const), date: anyDate }),
  anyRange.map((range) => ({ kind: 'blockOut' as const, ...range })),
  often(anyRange.map((range) => ({ kind: 'openUp' as const, ...range }))),
  fc.record({ kind: fc.constant('rules' as const), rules: anyRules }),
  fc.record({
    kind: fc.constant('halfDay' as const),
    date: anyDate,
    keeps: fc.constantFrom('morning' as const, 'evening' as const, null),
  }),
  fc.record({
    kind: fc.constant('takeBusy' as const),
    name: anyCalendarName,
    times: fc.array(anyBusyTime, { maxLength: 8 }),
  }),
  often(fc.record({ kind: fc.constant('dropBusy' as const), name: anyCalendarName })),
  fc.constant({ kind: 'pause' as const }),
  often(anyDate.map((from) => ({ kind: 'resume' as const, from }))),
);

/** For what can only be done after something else. */
function often(arbitrary: fc.Arbitrary<RescheduleOperation>): fc.WeightedArbitrary<RescheduleOperation> {
  return { arbitrary, weight: 4 };
}

/** Any operation but those that name sessions, on the day it was asked for or an earlier one. */
const anyReschedule: fc.Arbitrary<Operation> = fc
  .tuple(anyPlainOperation, anyDate, fc.nat({ max: 6 }))
  .map(([operation, anyDay, days]) => {
    const today = 'from' in operation && days > 1 ? addDays(operation.from, 2 - days) : anyDay;
    return { kind: 'reschedule', operation, today };
  });

export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    place: anyPlace,
    to: fc.record({
      date: anyDate,
      start: anyStartTime,
      minutes: anyMinutes,
    }),
  }),
  { arbitrary: anyReschedule, weight: 8 },
  fc.record({ kind: fc.constant('skip' as const), places: fc.uniqueArray(anyPlace, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('outcome' as const),
    place: anyPlace,
    state: fc.constantFrom(...OutcomeState.options),
  }),
  fc.record({ kind: fc.constant('clear' as const), place: anyPlace }),
  fc.record({
    kind: fc.constant('add' as const),
    item: fc.nat({ max: 4 }),
    minutes: anyMinutes,
    now: fc.record({ date: anyDate, minutes: fc.integer({ min: 0, max: 1439 }) }),
    to: fc.option(fc.record({ date: anyDate, start: anyStartTime })),
  }),
  fc.record({ kind: fc.constant('takeOff' as const), item: fc.nat({ max: 4 }) }),
  fc.record({ kind: fc.constant('undo' as const) }),
);

const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.tuple(anyMinutes, anyMinutes, anyMinutes, anyMinutes), { minLength: 1, maxLength: 6 })
  .map((days) => aPlan({ days }));

/** A plan and a run of it that was just begun, by rules that can hold it. */
export const anyStart: fc.Arbitrary<{ plan: Plan; run: Run }> = fc
  .tuple(anyPlan, anyRules)
  .filter(([plan, rules]) => !isRefusal(layOut(plan, rules)))
  .map(([plan, rules]) => ({ plan, run: aRun({ plan, ...rules }) }));

/** The run after it; the same run where the operation was refused. */
export function apply(run: Run, index: PlanIndex, operation: Operation): { run: Run; isDone: boolean } {
  const result = attempt(run, index, operation);
  if (isRefusal(result)) return { run, isDone: false };
  return { run: 'run' in result ? result.run : result, isDone: true };
}

function attempt(run: Run, index: PlanIndex, operation: Operation): Run | Rescheduled | Refusal {
  const at = SOME_TIME;
  const session = (place: number) => {
    const sessions = [...index.sessions, ...Object.values(run.added)];
    const found = sessions[place % sessions.length];
    if (!found) throw new Error('The plan is empty');
    return found;
  };
  const by = (asked: RescheduleOperation, today = FIRST) =>
    rescheduleBy(run, index, asked, { at, zone: 'Europe/Berlin', today });
  switch (operation.kind) {
    case 'move':
      return by({ kind: 'move', sessionId: session(operation.place).id, to: operation.to });
    case 'reschedule':
      return by(operation.operation, operation.today);
    case 'skip':
      return by({ kind: 'skip', sessionIds: [...new Set(operation.places.map((place) => session(place).id))] });
    case 'outcome':
      return recordOutcome(run, index, {
        sessionId: session(operation.place).id,
        outcome: anOutcome(operation.state),
        today: FIRST,
      });
    case 'clear':
      return clearOutcome(run, index, { sessionId: session(operation.place).id, at });
    case 'add': {
      const { item, minutes, now, to } = operation;
      const { part: _part, ...work } = aSession({ id: `extra-${item}`, minutes });
      return addSession(run, index, { work, from: itemRef('activity', work.id), to, at, now });
    }
    case 'takeOff': {
      const added = Object.values(run.added);
      const sessionId = added[operation.item % Math.max(1, added.length)]?.id ?? session(0).id;
      return takeOffSession(run, index, { sessionId, at });
    }
    case 'undo':
      return undoStep(run, index, { at });
  }
}

function anOutcome(state: OutcomeState): Outcome {
  const minutes = state === 'skipped' ? 0 : 30;
  return Outcome.parse({ state, minutes, energy: null, date: FIRST, recordedAt: SOME_TIME, zone: 'Europe/Berlin' });
}
