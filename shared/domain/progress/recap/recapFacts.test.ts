import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReviewRating } from '../../../model/card.ts';
import { SkillId } from '../../../model/ids.ts';
import type { Outcome, Run } from '../../../model/run.ts';
import { Instant } from '../../../model/time.ts';
import { date, sessionId, withOutcome } from '../../testing/aRun.ts';
import { addDays } from '../../time/localDate.ts';
import { recapFacts } from './recapFacts.ts';
import { recapsOfRun } from './recapsOf.ts';
import {
  aRecapAnswer,
  aRecapDrawing,
  aRecapEntry,
  aRecapSource,
  entryId,
  recapPlan,
  recapRun,
} from './testing/aRecapSource.ts';

/** Days 8 to 14, 10 to 17 February: one of each kind of outcome, one of another part, one done after the part. */
function walked(): Run {
  let run = withOutcome(recapRun, 'd8-s1', 'done', { minutes: 50, energy: 4 });
  run = withOutcome(run, 'd8-s2', 'done', { energy: 3 });
  run = withOutcome(run, 'd8-s3', 'partly', { minutes: 20, date: date('2027-02-11') });
  run = withOutcome(run, 'd8-s4', 'skipped');
  run = withOutcome(run, 'd3-s1', 'done', { minutes: 40, date: date('2027-02-11') });
  return withOutcome(run, 'd9-s1', 'done', { date: date('2027-02-18') });
}

describe('of days 8 to 14', () => {
  test('sessions are counted by plan day, minutes, days, activities and energy by date', () => {
    const facts = recapFacts(aRecapSource({ run: walked(), today: date('2027-02-18') }));
    expect(facts).toMatchObject({
      first: 8,
      through: 14,
      from: '2027-02-10',
      date: '2027-02-17',
      sessions: { all: 28, done: 3, partly: 1, setAside: 1, waiting: 23 },
      minutes: { planned: 27 * 60, real: 50 + 60 + 20 + 40 },
      days: { worked: 2, all: 7, streak: 0 },
      activities: [
        { activity: 'read', minutes: 90 },
        { activity: 'whiteboard', minutes: 60 },
        { activity: 'code', minutes: 20 },
      ],
      energy: { mean: 3.5, sessions: 2 },
      hasCome: true,
      isEmpty: false,
    });
  });

  test('what is not done is told with its place in the schedule, and today’s own sessions still have time', () => {
    const moved = { ...walked().placements[sessionId('d9-s2')], date: date('2027-02-20') };
    const run = { ...walked() };
    run.placements = { ...run.placements, [sessionId('d9-s2')]: moved } as Run['placements'];
    const missed = recapFacts(aRecapSource({ run })).missed;
    expect(missed.filter(({ dayNumber }) => dayNumber < 10)).toMatchObject([
      { sessionId: 'd8-s3', state: 'partly', placedOn: '2027-02-10', isToCome: false },
      { sessionId: 'd8-s4', state: 'set-aside' },
      { sessionId: 'd9-s2', state: 'waiting', placedOn: '2027-02-20', isToCome: true },
      { sessionId: 'd9-s3', state: 'waiting', placedOn: '2027-02-11', isToCome: false },
      { sessionId: 'd9-s4', state: 'waiting' },
    ]);
    expect(missed.some(({ dayNumber }) => dayNumber === 14)).toBe(false);
  });

  test('what was written, drawn, answered, remembered and rated counts in these days only', () => {
    const skill = (id: string, level: number, on: string) => ({
      skillId: SkillId.parse(id),
      level,
      date: date(on),
      createdAt: Instant.parse(`${on}T10:00:00.000Z`),
    });
    const look = (on: string, rating: number) => {
      return { rating: ReviewRating.parse(rating), date: date(on), dueOn: addDays(date(on), 2) };
    };
    const facts = recapFacts(
      aRecapSource({
        run: walked(),
        entries: [
          aRecapEntry(1, { kind: 'rfc', words: 300 }),
          aRecapEntry(2, { words: 20 }),
          aRecapEntry(3, { words: 1000, date: date('2027-02-09') }),
          aRecapEntry(4, { title: 'D8-S1', sessionId: sessionId('d8-s1'), date: date('2027-02-12') }),
        ],
        drawings: [aRecapDrawing(5), aRecapDrawing(6, { date: date('2027-02-18') })],
        answers: [
          aRecapAnswer('early', { date: date('2027-02-09') }),
          aRecapAnswer('shaky', { rating: 2 }),
          aRecapAnswer('solid'),
        ],
        reviews: [[look('2027-02-09', 3), look('2027-02-11', 3), look('2027-02-13', 1), look('2027-02-18', 4)]],
        ratings: [
          skill('kafka', 2, '2027-02-03'),
          skill('kafka', 4, '2027-02-12'),
          skill('sql', 3, '2027-02-03'),
          skill('sql', 3, '2027-02-12'),
          skill('raft', 1, '2027-02-12'),
        ],
      }),
    );
    expect(facts).toMatchObject({
      words: { total: 320, daysWritten: 1 },
      answers: { all: 2, rated: [0, 1, 1, 0], again: [{ id: 'shaky', text: 'shaky?' }] },
      cards: { asked: 2, remembered: 1 },
      skills: [
        { id: 'kafka', before: 2, level: 4 },
        { id: 'raft', before: null, level: 1 },
      ],
      left: { entries: [{ id: entryId(1) }, { id: entryId(4) }], drawings: [{ title: 'Drawing 5' }] },
    });
    expect(facts.best.map(({ title }) => title)).toEqual(['D8-S1', 'solid?']);
  });

  test('next are the following seven plan days, fewer at the end and none after it', () => {
    const next = recapFacts(aRecapSource({ run: withOutcome(recapRun, 'd15-s2', 'skipped') })).next;
    expect(next.map(({ number }) => number)).toEqual([15, 16, 17, 18]);
    expect(next[0]).toEqual({
      number: 15,
      title: 'Day 15',
      date: '2027-02-18',
      minutes: 180,
      leaves: ['Notes', 'Notes', 'Notes'],
    });
    expect(recapFacts(aRecapSource({ through: 18 })).next).toEqual([]);
  });
});

test('without anything done the days are empty, and before their end they have not come', () => {
  expect(recapFacts(aRecapSource({ today: date('2027-02-16') }))).toMatchObject({ isEmpty: true, hasCome: false });
  expect(recapFacts(aRecapSource({ entries: [aRecapEntry(1, { words: 3 })] })).isEmpty).toBe(false);
});

const anyOutcome = fc.record({
  place: fc.nat(18 * 4 - 1),
  state: fc.constantFrom<Outcome['state']>('done', 'partly', 'skipped'),
  minutes: fc.integer({ min: 1, max: 200 }),
  days: fc.integer({ min: -5, max: 25 }),
});

test('the counts agree with asking every session, whatever was recorded', () => {
  fc.assert(
    fc.property(fc.array(anyOutcome, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (outcomes, later) => {
      let run = recapRun;
      for (const { place, state, minutes, days } of outcomes) {
        const session = recapPlan.sessions[place];
        const on = addDays(date('2027-02-02'), days);
        if (session)
          run = withOutcome(run, session.id, state, { date: on, minutes: state === 'skipped' ? 0 : minutes });
      }
      const today = addDays(date('2027-02-02'), later);
      let all = 0;
      for (const { through } of recapsOfRun(recapPlan, run)) {
        const facts = recapFacts(aRecapSource({ run, through, today }));
        expect({ sessions: facts.sessions, real: facts.minutes.real, worked: facts.days.worked }).toEqual(
          slowly(run, facts, today),
        );
        const { sessions, missed } = facts;
        all += sessions.done + sessions.partly + sessions.setAside + sessions.waiting;
        expect(missed.length).toBeLessThanOrEqual(sessions.all - sessions.done);
      }
      expect(all).toBe(18 * 4);
    }),
    { numRuns: 60 },
  );
});

function slowly(run: Run, { first, through, from, date: end }: ReturnType<typeof recapFacts>, today: string) {
  const sessions = { all: 0, done: 0, partly: 0, setAside: 0, waiting: 0 };
  const worked = new Set<string>();
  let real = 0;
  for (const day of recapPlan.days) {
    for (const { id } of day.sessions) {
      const outcome = run.outcomes[id];
      if (day.number >= first && day.number <= through) {
        sessions.all += 1;
        if (!outcome) sessions.waiting += 1;
        else if (outcome.state === 'done') sessions.done += 1;
        else if (outcome.state === 'partly') sessions.partly += 1;
        else sessions.setAside += 1;
      }
      if (!outcome || outcome.state === 'skipped') continue;
      if (outcome.date < from || outcome.date > end || outcome.date > today) continue;
      real += outcome.minutes;
      const isSunday = new Date(`${outcome.date}T12:00:00Z`).getUTCDay() === 0;
      if (!isSunday) worked.add(outcome.date);
    }
  }
  return { sessions, real, worked: worked.size };
}
