import { describe, expect, test } from 'vitest';
import { FocusInterval } from '../../../model/focus.ts';
import { EntryId } from '../../../model/ids.ts';
import { Instant } from '../../../model/time.ts';
import { PLAN_TIMETABLE } from '../../../model/timetable.ts';
import { indexPlan } from '../../run/planIndex.ts';
import { aPlan } from '../../testing/aPlan.ts';
import { aRun, date, sessionId, timetable, withOutcome } from '../../testing/aRun.ts';
import { firstPlaceToWrite } from '../placesToWrite.ts';
import { dayFacts } from './dayFacts.ts';
import { dayOfEvening } from './dayOfEvening.ts';
import { eveningReflection } from './eveningReflection.ts';
import { reflectedDay } from './reflectedDay.ts';

const plan = aPlan({ days: Array.from({ length: 8 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);
const begun = aRun({ plan });
const template = '## What was planned, what happened\n\n## What I know now\n\n## Tomorrow, differently\n\n- [ ] \n';

const facts = (on: string, run = begun, intervals: FocusInterval[] = []) =>
  dayFacts(reflectedDay({ run, index, intervals }, date(on)), []);

let made = 0;
function worked(id: string, from: string, until: string, zone = 'Europe/Berlin'): FocusInterval {
  made += 1;
  return FocusInterval.parse({
    id: `0194c5a0-0000-7000-8000-${String(made).padStart(12, '0')}`,
    runId: begun.id,
    sessionId: id,
    from: `${from}:00.000Z`,
    until: `${until}:00.000Z`,
    zone,
    by: 'clock',
    createdAt: `${until}:00.000Z`,
    updatedAt: `${until}:00.000Z`,
    deletedAt: null,
  });
}

describe('the facts of a day', () => {
  test('set plan against real, with energy where it was said, and name what is first tomorrow', () => {
    let run = withOutcome(begun, 'd1-s1', 'done', { minutes: 112, energy: 4 });
    run = withOutcome(run, 'd1-s2', 'skipped');
    run = withOutcome(run, 'd1-s3', 'partly', { minutes: 45 });
    expect(facts('2027-02-02', run).split('\n')).toEqual([
      '| Session | Plan | Real | Energy |',
      '| --- | ---: | ---: | ---: |',
      '| D1-S1 | 2:00 | 1:52 | 4 of 5 |',
      '| D1-S2 | 1:00 | set aside |  |',
      '| D1-S3 | 2:00 | 0:45, partly |  |',
      '| D1-S4 | 2:00 | not done |  |',
      '| Together | 7:00 | 2:37 |  |',
      '',
      'Tomorrow, Wednesday 3 February, begins at 05:00 with “D2-S1”, 2 h. It leaves behind: Notes.',
    ]);
  });

  test('tell what was measured on the day on which the work began, also past midnight', () => {
    const run = { ...begun, started: null };
    const intervals = [
      worked('d1-s1', '2027-02-02T05:00', '2027-02-02T05:40'),
      worked('d1-s1', '2027-02-02T06:00', '2027-02-02T06:20'),
      worked('d1-s4', '2027-02-02T22:30', '2027-02-02T23:30'),
      worked('d1-s2', '2027-02-03T05:00', '2027-02-03T05:30'),
    ];
    expect(facts('2027-02-02', run, intervals)).toContain('| D1-S1 | 2:00 | 1:00, not finished |');
    expect(facts('2027-02-02', run, intervals)).toContain('| D1-S4 | 2:00 | 1:00, not finished |');
    expect(facts('2027-02-02', run, intervals)).toContain('| D1-S2 | 1:00 | not done |');
    expect(facts('2027-02-03', run, intervals)).toContain('| D1-S2 |  | 0:30, not finished |');
  });

  test('tell a finished session as its end was told, whatever the clock measured, and no minute twice', () => {
    const measured = [worked('d1-s1', '2027-02-02T05:00', '2027-02-02T05:01')];
    const run = withOutcome(begun, 'd1-s1', 'done', { minutes: 50 });
    expect(facts('2027-02-02', run, measured)).toContain('| D1-S1 | 2:00 | 0:50 |');

    const next = withOutcome(begun, 'd1-s1', 'done', { minutes: 100, date: date('2027-02-03') });
    const both = [
      worked('d1-s1', '2027-02-02T05:00', '2027-02-02T05:40'),
      worked('d1-s1', '2027-02-03T05:00', '2027-02-03T05:50'),
    ];
    expect(facts('2027-02-02', next, both)).toContain('| D1-S1 | 2:00 | 0:40 |');
    expect(facts('2027-02-03', next, both)).toContain('| D1-S1 |  | 1:00 |');
  });

  test('tell work that was made good elsewhere on both days, and count it once', () => {
    const run = withOutcome(begun, 'd1-s4', 'done', { minutes: 90, date: date('2027-02-03') });
    expect(facts('2027-02-02', run)).toContain('| D1-S4 | 2:00 | done on Wed 3 Feb |');
    expect(facts('2027-02-02', run)).toContain('| Together | 7:00 | 0:00 |');
    expect(facts('2027-02-03', run)).toContain('| D1-S4 |  | 1:30 |');
  });

  test('count what was finished after midnight for its evening', () => {
    const recordedAt = Instant.parse('2027-02-02T23:20:00.000Z');
    const run = withOutcome(begun, 'd1-s4', 'done', { minutes: 90, date: date('2027-02-03'), recordedAt });
    expect(facts('2027-02-02', run)).toContain('| D1-S4 | 2:00 | 1:30 |');
    expect(facts('2027-02-03', run)).not.toContain('D1-S4');
  });

  test('say what is under way', () => {
    const run = aRun({ plan, started: { sessionId: sessionId('d1-s4'), at: begun.createdAt } });
    expect(facts('2027-02-02', run)).toContain('| D1-S4 | 2:00 | under way |');
  });

  test('say why a day has nothing in it', () => {
    expect(facts('2027-02-07')).toBe(
      'A rest day: nothing was planned.\n\nTomorrow, Monday 8 February, begins at 05:00 with “D6-S1”, 2 h. It leaves behind: Notes.',
    );
    expect(facts('2027-02-06')).toContain('The next day is Monday 8 February. It begins at 05:00 with “D6-S1”');
    expect(facts('2027-01-30')).toContain('The plan begins on Tuesday 2 February.');
    expect(facts('2027-03-30')).toBe('The plan is behind you.');
    expect(facts('2027-02-10')).toContain('No session waits after this day.');
    expect(dayFacts(reflectedDay(null, date('2027-02-02')), [])).toBe('No plan was under way.');
  });

  test('reproach nobody with a pause, and tell what was done in it all the same', () => {
    const paused = aRun({ plan, pausedOn: date('2027-02-03') });
    expect(facts('2027-02-04', paused)).toBe('The plan rests since Wednesday 3 February.');
    expect(facts('2027-02-02', paused)).toContain('| D1-S4 | 2:00 | not done |');
    const all = facts('2027-02-04', withOutcome(paused, 'd3-s1', 'done', { minutes: 30 }));
    expect(all).toContain('| D3-S1 | 2:00 | 0:30 |');
    expect(all).not.toContain('D3-S2');
  });

  test('link the thoughts of the day, and take nothing in a title for Markdown', () => {
    const thoughts = Array.from({ length: 22 }, (_, at) => ({
      id: EntryId.parse(`0194c5a0-0000-7000-8000-${String(at).padStart(12, '0')}`),
      title: at === 0 ? 'a [b](c) *d* | e' : `Thought ${at}`,
    }));
    const text = dayFacts(reflectedDay(null, date('2027-02-02')), thoughts);
    expect(text).toContain('- [a \\[b\\](c) \\*d\\* \\| e](#/journal/0194c5a0-0000-7000-8000-000000000000)');
    expect(text).toContain('- and 2 more');
  });
});

describe('the evening reflection', () => {
  const evening = (on: string, run = begun) =>
    eveningReflection({
      day: reflectedDay({ run, index, intervals: [] }, date(on)),
      thoughts: [],
      template,
    });

  test('asks for the plan’s own evening work and has room to write under each heading', () => {
    const { title, body } = evening('2027-02-02');
    expect(title).toBe('Day 1');
    expect(body).toMatch(/^## What was planned, what happened\n\n\| Session/);
    expect(body).toMatch(
      /<!-- filled in by Leadlight: [a-z0-9]+ -->\n\n\n\n## D1-S4\n\n<!-- Do it\. To leave behind: Notes -->\n\n\n\n## What I know now\n\n\n\n## Tomorrow, differently\n\n- \[ \] \n$/,
    );
    expect(body.slice(firstPlaceToWrite(body))).toMatch(/^\n\n## D1-S4/);
  });

  test('does not ask for evening work that was set aside', () => {
    expect(evening('2027-02-02', withOutcome(begun, 'd1-s4', 'skipped')).body).not.toContain('## D1-S4');
  });

  test('leads to the recap on the last day of a part of the plan, and asks none of its questions', () => {
    const { body } = evening('2027-02-10');
    expect(body).toContain('This day closes days 1 to 8: [their recap](#/progress/recap/8).\n\n');
    expect(evening('2027-02-09').body).not.toContain('recap');
  });

  test('is called by its date on a day without a plan day', () => {
    expect(evening('2027-02-07').title).toBe('Sunday 7 February');
  });
});

describe('an evening', () => {
  const at = (minutes: number, times = PLAN_TIMETABLE) => dayOfEvening({ date: date('2027-02-03'), minutes }, times);
  test('lasts past midnight, until five or an earlier morning', () => {
    expect(at(30)).toBe('2027-02-02');
    expect(at(299)).toBe('2027-02-02');
    expect(at(300)).toBe('2027-02-03');
    expect(at(250, timetable('04:00-06:00'))).toBe('2027-02-03');
    expect(at(299, timetable('08:00-10:00'))).toBe('2027-02-02');
    expect(at(300, timetable('08:00-10:00'))).toBe('2027-02-03');
  });
});
