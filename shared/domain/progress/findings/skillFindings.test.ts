import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { type Compared, skillsFinding } from './skillFindings.ts';

const BEFORE = LocalDate.parse('2027-02-02');
const NOW = LocalDate.parse('2027-02-19');

function one(name: string, now: number, before: number | null, shape: Partial<Compared> = {}): Compared {
  return { name, isRated: true, now, before, target: 0.8, ...shape };
}

test('without a rating nothing is found', () => {
  expect(skillsFinding([one('DevOps', 0, 0, { isRated: false })], { rated: 0, before: BEFORE, now: NOW })).toBe(
    'No skill rated yet',
  );
  expect(skillsFinding([one('DevOps', 0, 0, { isRated: false })], { rated: 4, before: BEFORE, now: NOW })).toBe(
    'Nothing of this is rated yet',
  );
});

test('the largest change and the largest distance are said, of what is rated', () => {
  const all = [one('Leadership', 0.6, 0.3), one('Delivery', 0.2, 0.25), one('DevOps', 0, 0, { isRated: false })];
  expect(skillsFinding(all, { rated: 2, before: BEFORE, now: NOW })).toBe(
    'Leadership grew most since 2 Feb; Delivery is farthest from the lead’s level',
  );
});

test('what faded is said as plainly, and so is what stayed', () => {
  const rated = { rated: 1, before: BEFORE, now: NOW };
  expect(skillsFinding([one('Leadership', 0.3, 0.5)], rated)).toBe(
    'Leadership faded most since 2 Feb and is farthest from the lead’s level',
  );
  expect(skillsFinding([one('Leadership', 0.8, 0.79)], rated)).toBe('As strong as on 2 Feb; all at the lead’s level');
});

test('without an earlier day only the distance is said', () => {
  expect(skillsFinding([one('Leadership', 0.8, null)], { rated: 1, before: BEFORE, now: NOW })).toBe(
    'All at the lead’s level',
  );
  expect(skillsFinding([one('Leadership', 0.3, null)], { rated: 1, before: null, now: NOW })).toBe(
    'Leadership is farthest from the lead’s level',
  );
});
