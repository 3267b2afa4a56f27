import fc from 'fast-check';
import { ACTIVITIES, type Activity } from '../../../../model/activity.ts';
import { FocusInterval } from '../../../../model/focus.ts';
import { RunId, SessionId } from '../../../../model/ids.ts';
import { NO_FILTER, type ProgressFilter } from '../../../../model/progressFilter.ts';
import type { Outcome, OutcomeState } from '../../../../model/run.ts';
import { Instant, type LocalDate, WallTime } from '../../../../model/time.ts';
import { laterBy, MINUTE_MS } from '../../../focus/moments.ts';
import { date, SOME_TIME } from '../../../testing/aRun.ts';
import { addDays } from '../../../time/localDate.ts';
import type { TimedRun, TimedSession, WorkHistory } from '../workHistory.ts';

export const RUN = RunId.parse('0194c5a0-0000-7000-8000-000000000001');
/** A Monday. */
export const MONDAY = date('2027-02-01');

interface SessionShape {
  id?: string;
  activity?: Activity;
  phase?: number | null;
  /** Planned and, unless `done` says otherwise, worked on this day. */
  on?: string;
  at?: string;
  estimate?: number;
  state?: OutcomeState | 'waiting';
  /** Real minutes; as estimated unless given. */
  real?: number;
  done?: string;
  energy?: number | null;
  zone?: string;
}

let made = 0;

/** An hour of reading on Monday 1 February 2027 at six, done as planned. */
export function aSession(shape: SessionShape = {}): TimedSession {
  const { id = `s${++made}`, activity = 'read', phase = 1, on = MONDAY, at = '06:00', estimate = 60 } = shape;
  const { state = 'done', real = estimate, done = on, energy = null, zone = 'Europe/Berlin' } = shape;
  const placement = { date: date(on), start: WallTime.parse(at), minutes: estimate, isMovedByHand: false };
  const minutes = state === 'skipped' ? 0 : real;
  const outcome: Outcome | null =
    state === 'waiting' ? null : { state, minutes, energy, date: date(done), recordedAt: SOME_TIME, zone };
  return { runId: RUN, id: SessionId.parse(id), activity, phase, estimateMinutes: estimate, placement, outcome };
}

interface HistoryShape extends Partial<Omit<TimedRun, 'id'>> {
  intervals?: readonly FocusInterval[];
  moods?: WorkHistory['moods'];
}

/** One run with Sundays at rest. */
export function aHistory({ intervals = [], moods = [], ...run }: HistoryShape = {}): WorkHistory {
  const rules = { restWeekdays: [7], blackouts: [], pausedOn: null, archivedOn: null, sessions: [] };
  return { runs: [{ id: RUN, ...rules, ...run }], intervals, moods };
}

/** `aStretch('s1', '2027-02-01T05:00Z', '2027-02-01T06:30Z')` */
export function aStretch(session: string, from: string, until: string, zone = 'Europe/Berlin'): FocusInterval {
  const moment = (text: string) => Instant.parse(text.replace(/Z$/, ':00.000Z'));
  const id = `0194c5a0-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const times = { from: moment(from), until: moment(until), createdAt: SOME_TIME, updatedAt: SOME_TIME };
  return FocusInterval.parse({ id, runId: RUN, sessionId: session, ...times, zone, by: 'clock', deletedAt: null });
}

export const narrowed = (filter: Partial<ProgressFilter>): ProgressFilter => ({ ...NO_FILTER, ...filter });

export const FIRST_OF_ANY: LocalDate = date('2027-03-24');
const DAYS = 12;
/** Within these days the clock is put forward in Berlin, and back by half an hour on Lord Howe. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const anyDay = fc.nat(DAYS).map((days): LocalDate => addDays(FIRST_OF_ANY, days));
const anyEnergy = fc.option(fc.integer({ min: 1, max: 5 }));

export const anyFilter: fc.Arbitrary<ProgressFilter> = fc.record({
  from: fc.option(anyDay, { freq: 1 }),
  to: fc.option(anyDay, { freq: 1 }),
  phase: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 1 }),
  activity: fc.option(fc.constantFrom(...ACTIVITIES.slice(0, 3)), { freq: 1 }),
});

const anySession = fc
  .record({
    id: fc.integer({ min: 1, max: 14 }).map((number) => `s${number}`),
    activity: fc.constantFrom(...ACTIVITIES.slice(0, 3)),
    phase: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 9 }),
    on: anyDay,
    at: fc.constantFrom('02:30', '04:10', '05:00', '07:15', '13:00', '18:00', '22:00', '23:30'),
    estimate: fc.constantFrom(20, 60, 100, 120),
    state: fc.constantFrom('done' as const, 'done' as const, 'partly' as const, 'skipped' as const, 'waiting' as const),
    real: fc.integer({ min: 0, max: 180 }),
    late: fc.constantFrom(0, 0, 0, 1),
    energy: anyEnergy,
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ late, ...shape }) => aSession({ ...shape, done: addDays(shape.on, late) }));

const anyStretch = fc
  .record({
    session: fc.constantFrom('s1', 's2', 's3', 's99'),
    fives: fc.nat(DAYS * 288),
    length: fc.integer({ min: 1, max: 40 }),
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ session, fives, length, zone }): FocusInterval => {
    const from = laterBy(MIDNIGHT, fives * FIVE_MINUTES_MS);
    return {
      ...A_STRETCH,
      sessionId: SessionId.parse(session),
      from,
      until: laterBy(from, length * FIVE_MINUTES_MS),
      zone,
    };
  });

const FIVE_MINUTES_MS = 5 * MINUTE_MS;
const MIDNIGHT = Instant.parse(`${FIRST_OF_ANY}T00:00:00.000Z`);
const A_STRETCH = aStretch('s1', '2027-02-01T05:00Z', '2027-02-01T06:00Z');

/** Days around changes of clocks, in four zones; stretches may overlap, which no rule minds. */
export const anyWork: fc.Arbitrary<WorkHistory> = fc
  .record({
    sessions: fc.uniqueArray(anySession, { maxLength: 14, selector: ({ id }) => id }),
    intervals: fc.array(anyStretch, { maxLength: 8 }),
    moods: fc.array(fc.record({ date: anyDay, energy: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 }),
    archivedOn: fc.option(anyDay, { freq: 1 }),
    pausedOn: fc.option(anyDay, { freq: 1 }),
  })
  .map(aHistory);
