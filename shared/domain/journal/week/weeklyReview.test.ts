import { describe, expect, test } from 'vitest';
import { FocusInterval } from '../../../model/focus.ts';
import { EntryId, QuestionId, SkillId } from '../../../model/ids.ts';
import type { Run } from '../../../model/run.ts';
import { indexPlan } from '../../run/planIndex.ts';
import { aPlan } from '../../testing/aPlan.ts';
import { aRun, date, withOutcome } from '../../testing/aRun.ts';
import { firstPlaceToWrite } from '../placesToWrite.ts';
import type { ReviewedWeek, WrittenEntry } from './reviewedWeek.ts';
import { weekFacts, weeklyReview } from './weeklyReview.ts';
import { isTimeToReview, lastStudyDayOf, weekToReview } from './weekToReview.ts';

const plan = aPlan({ days: Array.from({ length: 8 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);
const begun = aRun({ plan });
const MONDAY = date('2027-02-01');

function aWeek({ run = begun, ...shape }: Partial<ReviewedWeek> & { run?: Run } = {}): ReviewedWeek {
  return {
    monday: MONDAY,
    today: date('2027-02-06'),
    walked: { run, index, intervals: [] },
    entries: [],
    answers: [],
    ratings: [],
    titleOfSkill: (id) => `Skill ${id}`,
    ...shape,
  };
}

const anEntry = (number: number, shape: Partial<WrittenEntry>): WrittenEntry => ({
  id: EntryId.parse(`0194c5a0-0000-7000-8000-${String(number).padStart(12, '0')}`),
  kind: 'note',
  title: `Entry ${number}`,
  date: date('2027-02-03'),
  sessionId: null,
  energy: null,
  ...shape,
});

const lines = (week: ReviewedWeek) => weekFacts(week).split('\n').slice(2);

describe('the facts of a week', () => {
  test('tell sessions, time, activities, days, energy, what slipped and what comes next', () => {
    let run = withOutcome(begun, 'd1-s1', 'done', { minutes: 100, energy: 4 });
    run = withOutcome(run, 'd1-s2', 'done', { minutes: 60, energy: 3 });
    run = withOutcome(run, 'd2-s1', 'partly', { minutes: 30 });
    run = withOutcome(run, 'd1-s3', 'skipped');
    run = withOutcome(run, 'd6-s1', 'done', { minutes: 90, date: date('2027-02-05') });
    expect(lines(aWeek({ run, today: date('2027-02-04') }))).toEqual([
      '- **Sessions**: 2 done, 1 partly done, 1 set aside, of 20 planned; 1 of other weeks.',
      '- **Time**: 4 h 40 of 33 h planned.',
      '- **By activity**: read 3 h 40, whiteboard 1 h.',
      '- **Days**: worked on 3 of 3 study days; 2 study days in a row.',
      '- **Energy**: 3.5 of 5 over 2 sessions.',
      '- **Slipped**: [D1-S4](#/session/d1-s4) (Tue); [D2-S1](#/session/d2-s1) (Wed, partly done); [D2-S2](#/session/d2-s2) (Wed); [D2-S3](#/session/d2-s3) (Wed); [D2-S4](#/session/d2-s4) (Wed).',
      '- **Next week**: 3 days, 21 h. It begins on Monday 8 February at 05:00 with “D6-S1”.',
    ]);
  });

  test('name the longest unbroken stretch, of this run and week', () => {
    const interval = (sessionId: string, from: string, until: string) =>
      FocusInterval.parse({
        id: `0194c5a0-0000-7000-8000-0000000000${from.slice(8, 10)}`,
        runId: begun.id,
        sessionId,
        from: `${from}:00.000Z`,
        until: `${until}:00.000Z`,
        zone: 'Europe/Berlin',
        by: 'clock',
        createdAt: `${until}:00.000Z`,
        updatedAt: `${until}:00.000Z`,
        deletedAt: null,
      });
    const intervals = [
      interval('d1-s1', '2027-02-02T04:00', '2027-02-02T05:25'),
      interval('d2-s1', '2027-02-03T04:00', '2027-02-03T05:00'),
      interval('d6-s1', '2027-02-08T04:00', '2027-02-08T08:00'),
    ];
    const walked = { run: begun, index, intervals };
    expect(weekFacts(aWeek({ walked }))).toContain(
      '- **Longest stretch**: 1 h 25 without a break, on Tuesday, “D1-S1”.',
    );
    expect(weekFacts(aWeek({ walked, monday: date('2027-01-25') }))).not.toContain('Longest stretch');
  });

  test('link what was left behind, and tell answers, skills and evenings', () => {
    const question = (id: string, rating: 1 | 2 | 3 | 4) => ({
      questionId: QuestionId.parse(id),
      text: `What is ${id}?`,
      rating,
      date: date('2027-02-03'),
    });
    const rating = (level: number, on: string) => ({
      skillId: SkillId.parse('caching'),
      level,
      date: date(on),
      createdAt: `${on}T08:00:00.000Z`,
    });
    const [first] = plan.phases[0]?.days[0]?.sessions ?? [];
    const own = aWeek({
      walked: null,
      entries: [
        anEntry(1, { kind: 'rfc', title: 'An outbox' }),
        anEntry(2, { title: 'A thought' }),
        anEntry(3, { kind: 'reflection', energy: 4 }),
        anEntry(4, { kind: 'rfc', title: 'Last week', date: date('2027-01-31') }),
      ],
      answers: [question('a', 4), question('b', 2), question('b', 1)],
      ratings: [rating(2, '2027-01-20'), rating(3, '2027-02-02'), rating(4, '2027-02-04')],
    });
    expect(lines(own)).toEqual([
      '- **Left behind**: [An outbox](#/journal/0194c5a0-0000-7000-8000-000000000001).',
      '- **Captured**: 1 note.',
      '- **Questions**: 3 answers: 1 could teach it, 1 shaky, 1 could not answer. Again: [What is b?](#/questions/b)',
      '- **Skills rated**: Skill caching 2 → 4.',
    ]);
    const named = anEntry(5, { title: first?.title ?? '', sessionId: first?.id ?? null });
    expect(weekFacts(aWeek({ entries: [named] }))).toContain('- **Left behind**: [D1-S1]');
    expect(weekFacts(aWeek({ entries: [anEntry(6, { kind: 'reflection', energy: 2 })] }))).toContain(
      '- **Energy**: 2.0 of 5 over 1 evening.',
    );
  });

  test('say it in one sentence where there is nothing to tell, and have no reproach for a pause', () => {
    expect(weekFacts(aWeek({ walked: null }))).toBe(
      '1 Feb to 7 Feb, so far:\n\nNothing was planned, written or practised this week.',
    );
    const paused = aRun({ plan, pausedOn: MONDAY });
    expect(weekFacts(aWeek({ run: paused }))).not.toContain('Slipped');
    expect(weekFacts(aWeek({ run: paused }))).toContain('**Next week**: the plan rests since Monday 1 February.');
  });

  test('stand above the three questions of the template, with room to write under the first', () => {
    const template = '## The week in facts\n\n## One?\n\n<!-- Hint. -->\n\n## Two?\n\n## Three?\n\n- [ ] \n';
    const { title, body } = weeklyReview(aWeek({ today: date('2027-02-07') }), template);
    expect(title).toBe('Week of 1 February');
    expect(body).toMatch(/^## The week in facts\n\n1 Feb to 7 Feb:\n\n- \*\*Sessions\*\*/);
    expect(body.slice(firstPlaceToWrite(body))).toMatch(/^\n\n## Two\?\n\n\n\n## Three\?\n\n- \[ \] \n$/);
  });
});

describe('which week to look back at', () => {
  const none = () => false;
  test('this one from its last study day on, else the one that ended', () => {
    expect(lastStudyDayOf(begun, MONDAY)).toBe('2027-02-06');
    expect(['2027-02-05', '2027-02-06', '2027-02-07'].map((day) => isTimeToReview(begun, date(day)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(weekToReview(begun, date('2027-02-06'), none)).toBe(MONDAY);
    expect(weekToReview(begun, date('2027-02-08'), none)).toBe(MONDAY);
    expect(weekToReview(begun, date('2027-02-08'), (monday) => monday === MONDAY)).toBe('2027-02-08');
    expect(weekToReview(begun, date('2027-02-03'), none)).toBe(MONDAY);
    expect(weekToReview(null, date('2027-02-10'), none)).toBe('2027-02-08');
  });

  test('a day that was set aside is not the last one, and a pause asks for nothing', () => {
    let run = begun;
    for (const place of [1, 2, 3, 4]) run = withOutcome(run, `d5-s${place}`, 'skipped');
    expect(lastStudyDayOf(run, MONDAY)).toBe('2027-02-05');
    expect(isTimeToReview(aRun({ plan, pausedOn: MONDAY }), date('2027-02-06'))).toBe(false);
    expect(isTimeToReview(begun, date('2027-04-01'))).toBe(false);
  });
});
