import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIVITIES, type Activity } from '../../model/activity.ts';
import type { SessionId } from '../../model/ids.ts';
import type { ProgressFilter } from '../../model/progressFilter.ts';
import type { Outcome, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { indexPlan, type PlanIndex } from '../run/planIndex.ts';
import { date } from '../testing/aRun.ts';
import { anyOperation, anyStart, apply } from '../testing/operations.ts';
import { addDays, weekdayOf } from '../time/localDate.ts';
import { burnUp } from './burnUp.ts';
import { forecast } from './forecast.ts';
import { minutesByActivity } from './minutesByActivity.ts';
import { minutesByDay } from './minutesByDay.ts';
import { standing } from './standing.ts';
import { studyDays } from './studyDays.ts';
import { totals } from './totals.ts';
import { windowPanes } from './windowPanes.ts';

/** Many runs on a busy machine. */
const UNHURRIED = { timeout: 60_000 };
const FEWER = { numRuns: 60 };

/** A run with a random past: scheduled and recorded at will, with outcomes spread over some weeks. */
const anyHistory = fc
  .tuple(
    anyStart,
    fc.array(anyOperation, { maxLength: 8 }),
    fc.array(
      fc.record({
        place: fc.nat(40),
        days: fc.integer({ min: -3, max: 25 }),
        minutes: fc.integer({ min: 1, max: 200 }),
      }),
      {
        maxLength: 15,
      },
    ),
    fc.constantFrom<Outcome['state']>('done', 'partly'),
    fc.integer({ min: -5, max: 30 }),
  )
  .map(([{ run, plan }, operations, works, state, days]) => {
    const index = indexPlan(plan);
    const today = addDays(date('2027-02-02'), days);
    let walked = run;
    for (const operation of operations) walked = apply(walked, index, operation).run;
    for (const work of works) walked = recorded(walked, index, { ...work, state, today });
    return { run: walked, index, today };
  });

test('sums by day agree with counting every session for every day', UNHURRIED, () => {
  fc.assert(
    fc.property(anyHistory, ({ run, index, today }) => {
      const { pausedOn } = run;
      const planned = (lastDay: LocalDate) =>
        slowSum(index, run, ({ placedOn, isSetAside, minutes }) => (placedOn <= lastDay && !isSetAside ? minutes : 0));
      for (const day of burnUp(index, run, today)) {
        if (pausedOn === null || pausedOn >= today || day.date < pausedOn) {
          expect(day.plannedMinutes).toBe(planned(day.date));
        } else if (day.date < today) {
          // What was done in spite of the pause keeps its day.
          expect(day.plannedMinutes).toBeGreaterThanOrEqual(planned(addDays(pausedOn, -1)));
          expect(day.plannedMinutes).toBeLessThanOrEqual(planned(day.date));
        }
        const done = slowSum(index, run, ({ workedOn, credit }) =>
          workedOn !== null && workedOn <= day.date ? credit : 0,
        );
        expect(day.doneMinutes).toBe(day.date > today ? null : done);
      }
      for (const day of minutesByDay(index, run, today)) {
        expect(day.realMinutes).toBe(
          slowSum(index, run, ({ workedOn, real }) => (workedOn === day.date ? real : 0), true),
        );
      }
      const real = minutesByDay(index, run, today).reduce((sum, day) => sum + day.realMinutes, 0);
      expect(real).toBe(slowSum(index, run, (session) => session.real, true));
    }),
  );
});

test('the parts agree with the whole', UNHURRIED, () => {
  fc.assert(
    fc.property(anyHistory, ({ run, index, today }) => {
      const whole = totals(index, run);
      const panes = windowPanes(index, run, today).flatMap(({ days }) => days.flatMap((day) => day.panes));
      expect(panes.filter(({ state }) => state === 'lit')).toHaveLength(whole.panesLit);
      expect(burnUp(index, run, today).at(-1)?.plannedMinutes ?? 0).toBe(whole.totalMinutes - whole.setAsideMinutes);
      const now = forecast(index, run, today);
      expect(now.doneMinutes).toBe(whole.doneMinutes);
      const walkedUntil = run.pausedOn !== null && run.pausedOn < today ? run.pausedOn : today;
      expect(now.aheadMinutes).toBe(
        slowSum(index, run, ({ placedOn, isSetAside, minutes, credit }) =>
          isSetAside || placedOn === walkedUntil ? 0 : placedOn > walkedUntil ? credit : credit - minutes,
        ),
      );
      const sessions = minutesByActivity(index, run).reduce((sum, activity) => sum + activity.sessions, 0);
      const addedDone = Object.values(run.added).filter(({ id }) => run.outcomes[id]?.state === 'done');
      expect(sessions).toBe(whole.panesLit + addedDone.length);
    }),
  );
});

test('the streak is what walking back from today finds', UNHURRIED, () => {
  fc.assert(
    fc.property(anyHistory, ({ run, today }) => {
      const works = (day: LocalDate) =>
        Object.values(run.outcomes).some((outcome) => outcome.date === day && outcome.state !== 'skipped');
      let expected = works(today) && !rests(run, today) ? 1 : 0;
      for (let day = addDays(today, -1); rests(run, day) || works(day); day = addDays(day, -1)) {
        if (!rests(run, day)) expected += 1;
      }
      expect(studyDays(run, today).streak).toBe(expected);
    }),
  );
});

const anyDay = fc.option(fc.integer({ min: -5, max: 40 }), { freq: 2 });
const anyFilter = fc.record({
  from: anyDay,
  to: anyDay,
  phase: fc.option(fc.integer({ min: 1, max: 3 })),
  activity: fc.option(fc.constantFrom(...ACTIVITIES)),
});

test('a filter counts what asking each session alone finds', UNHURRIED, () => {
  fc.assert(
    fc.property(anyHistory, anyFilter, ({ run, index, today }, { from, to, phase, activity }) => {
      const asDate = (days: number | null) => (days === null ? null : addDays(date('2027-02-02'), days));
      const filter: ProgressFilter = { from: asDate(from), to: asDate(to), phase, activity };
      const isIn = (day: LocalDate | null) =>
        day !== null && !(filter.from !== null && day < filter.from) && !(filter.to !== null && filter.to < day);
      const isAsked = ({ id, activity: own }: SlowSession) =>
        (phase === null || index.phaseOf(id)?.number === phase) && (activity === null || own === activity);
      const done = slowSum(index, run, (one) => (isAsked(one) && isIn(one.workedOn) ? one.credit : 0));
      const now = run.pausedOn !== null && run.pausedOn < today ? run.pausedOn : today;
      const planned = slowSum(index, run, (one) => {
        if (!isAsked(one) || one.isSetAside || !isIn(one.placedOn) || one.placedOn > now) return 0;
        if (one.placedOn < now) return one.minutes;
        return isIn(one.workedOn) ? one.credit : 0;
      });
      expect(standing(index, run, today, filter)).toMatchObject({ doneMinutes: done, plannedMinutes: planned });

      const real = slowSum(index, run, (one) => (isAsked(one) && isIn(one.workedOn) ? one.real : 0), true);
      const days = minutesByDay(index, run, today, filter);
      expect(days.every((day) => isIn(day.date))).toBe(true);
      // A session of one phase can be done on a day of another: such a day has a place as well.
      expect(days.reduce((sum, day) => sum + day.realMinutes, 0)).toBe(real);
      const doneSessions = minutesByActivity(index, run, filter).reduce((sum, one) => sum + one.sessions, 0);
      expect(doneSessions).toBe(
        slowSum(index, run, (one) => (isAsked(one) && isIn(one.workedOn) && one.isDone ? 1 : 0), true),
      );
      const lines = burnUp(index, run, today, filter);
      const lastDone = lines.findLast((line) => line.doneMinutes !== null);
      // What is told of days to come waits for them.
      const byNow = slowSum(index, run, (one) =>
        isAsked(one) && isIn(one.workedOn) && one.workedOn !== null && one.workedOn <= today ? one.credit : 0,
      );
      if (lastDone) expect(lastDone.doneMinutes).toBe(byNow);
    }),
    FEWER,
  );
});

test('the forecast is the day on which working on at each pace is through', UNHURRIED, () => {
  fc.assert(
    fc.property(anyHistory, ({ run, index, today }) => {
      const { finish, earliest, latest, pace, isFinished } = forecast(index, run, today);
      if (isFinished || run.pausedOn !== null || pace === null) {
        expect([earliest, latest]).toEqual([null, null]);
        return;
      }
      const lastDays: LocalDate[] = [];
      for (let day = addDays(today, -1); lastDays.length < pace.studyDays; day = addDays(day, -1)) {
        if (!rests(run, day)) lastDays.push(day);
      }
      expect([pace.from, pace.to]).toEqual([lastDays.at(-1), lastDays[0]]);
      const left = slowSum(index, run, ({ isDone, isSetAside, minutes, credit }) =>
        isDone || isSetAside ? 0 : minutes - credit,
      );
      const doneToday = slowSum(index, run, ({ workedOn, credit }) => (workedOn === today ? credit : 0));
      expect(finish).toBe(slowFinish(run, today, left, doneToday, pace.minutes));
      expect(earliest).toBe(slowFinish(run, today, left, doneToday, pace.fastMinutes));
      expect(latest).toBe(slowFinish(run, today, left, doneToday, pace.slowMinutes));
    }),
    FEWER,
  );
});

/** Works through what is left day by day; null when years are not enough. */
function slowFinish(run: Run, today: LocalDate, left: number, doneToday: number, pace: number): LocalDate | null {
  let rest = left - (rests(run, today) ? 0 : Math.max(0, pace - doneToday));
  let day = today;
  for (let studyDays = 0; rest > 1e-6; ) {
    day = addDays(day, 1);
    if (rests(run, day)) continue;
    rest -= pace;
    studyDays += 1;
    if (studyDays > 2000) return null;
  }
  return day;
}

interface SlowSession {
  id: SessionId;
  activity: Activity;
  isDone: boolean;
  placedOn: LocalDate;
  workedOn: LocalDate | null;
  minutes: number;
  credit: number;
  real: number;
  isSetAside: boolean;
}

function slowSum(index: PlanIndex, run: Run, minutesOf: (session: SlowSession) => number, isWithAdded = false): number {
  let sum = 0;
  for (const { id, minutes, activity } of [...index.sessions, ...(isWithAdded ? Object.values(run.added) : [])]) {
    const placement = run.placements[id];
    if (!placement) continue;
    const outcome = run.outcomes[id];
    const real = outcome?.minutes ?? 0;
    const partly = real < minutes ? real : minutes;
    sum += minutesOf({
      id,
      activity,
      isDone: outcome?.state === 'done',
      placedOn: placement.date,
      workedOn: outcome?.date ?? null,
      minutes,
      real,
      credit: outcome?.state === 'done' ? minutes : outcome?.state === 'partly' ? partly : 0,
      isSetAside: outcome?.state === 'skipped',
    });
  }
  return sum;
}

function rests(run: Run, day: LocalDate): boolean {
  if (run.pausedOn !== null && day >= run.pausedOn) return true;
  return run.restWeekdays.includes(weekdayOf(day)) || run.blackouts.some(({ from, to }) => day >= from && day <= to);
}

interface Work {
  place: number;
  days: number;
  minutes: number;
  state: Outcome['state'];
  today: LocalDate;
}

function recorded(run: Run, index: PlanIndex, { place, days, minutes, state, today }: Work): Run {
  const done = addDays(date('2027-02-02'), days);
  const result = apply(run, index, { kind: 'outcome', place, state });
  const sessions = [...index.sessions, ...Object.values(run.added)];
  const session = sessions[place % sessions.length];
  const outcome = session ? result.run.outcomes[session.id] : undefined;
  if (!result.isDone || !session || !outcome) return run;
  const dated = { ...outcome, minutes, date: done > today ? today : done };
  return { ...result.run, outcomes: { ...result.run.outcomes, [session.id]: dated } };
}
