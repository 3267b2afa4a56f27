import { expect, test } from 'vitest';
import { Notice } from '#shared/model/reminder.ts';
import { LocalDate } from '#shared/model/time.ts';
import { dueInWords, inboxGroups } from './inboxGroups.ts';

const today = LocalDate.parse('2027-02-19');
let made = 0;

function aNotice(shape: Partial<Record<keyof Notice, unknown>> = {}): Notice {
  made += 1;
  return Notice.parse({
    id: `019e0000-0000-7000-8000-0000000001${String(made).padStart(2, '0')}`,
    ruleIds: ['019e0000-0000-7000-8000-000000000001'],
    keys: [`019e0000-0000-7000-8000-000000000001@2027-02-19T04:50:${made}`],
    title: 'Morning',
    text: 'Indexes and the planner',
    dueAt: '2027-02-19T04:50',
    deliveredAt: '2027-02-19T03:50:00.000Z',
    zone: 'Europe/Berlin',
    target: { kind: 'none' },
    state: 'seen',
    snoozedUntil: null,
    claimedAt: null,
    ...shape,
  });
}

test('what waits is grouped by the day it came, the newest first; what was answered is apart', () => {
  const fresh = aNotice({ state: 'new' });
  const started = aNotice({ state: 'started' });
  const snoozed = aNotice({ state: 'snoozed', snoozedUntil: '2027-02-19T04:00:00.000Z' });
  const yesterday = aNotice({ dueAt: '2027-02-18T20:50', deliveredAt: '2027-02-18T19:50:00.000Z' });
  const monday = aNotice({ dueAt: '2027-02-15T20:50', deliveredAt: '2027-02-15T19:50:00.000Z' });
  const { waiting, answered } = inboxGroups([fresh, started, snoozed, yesterday, monday], today);
  expect(waiting.map(({ words, notices }) => [words, notices.length])).toEqual([
    ['Today', 2],
    ['Yesterday', 1],
    ['Monday 15 February', 1],
  ]);
  expect(answered).toEqual([started]);
  expect(inboxGroups([], today)).toEqual({ waiting: [], answered: [] });
});

test('what was slept over is of the day it was told, in the zone it was told in, and says when it was due', () => {
  const slept = aNotice({ dueAt: '2027-02-17T04:50', deliveredAt: '2027-02-18T23:30:00.000Z' });
  expect(inboxGroups([slept], today).waiting.map(({ words }) => words)).toEqual(['Today']);
  expect(dueInWords(slept)).toBe('Wed 17 Feb, 04:50');
  expect(dueInWords(aNotice())).toBe('04:50');
});
