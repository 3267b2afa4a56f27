import { expect, it } from 'vitest';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import { LocalDate } from '#shared/model/time.ts';
import { filterWords } from './filterWords.ts';

const plan = aPlan();
const from = LocalDate.parse('2027-02-13');
const to = LocalDate.parse('2027-02-19');

it('says the days, the phase and the activity', () => {
  expect(filterWords(NO_FILTER, plan)).toEqual(['All days']);
  expect(filterWords({ from, to, phase: 2, activity: 'code' }, plan)).toEqual([
    '13 Feb 2027 to 19 Feb 2027',
    'Phase 2',
    'Code',
  ]);
  expect(filterWords({ ...NO_FILTER, from }, plan)).toEqual(['From 13 Feb 2027 on']);
  expect(filterWords({ ...NO_FILTER, to, phase: 9 }, plan)).toEqual(['Until 19 Feb 2027']);
  expect(filterWords({ ...NO_FILTER, from, to: from }, plan)).toEqual(['13 Feb 2027']);
});
