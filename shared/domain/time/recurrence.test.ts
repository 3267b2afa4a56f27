import { RRule } from 'rrule';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../model/time.ts';
import { accepted, date } from '../testing/aRun.ts';
import { addDays } from './localDate.ts';
import { datesOfRule } from './recurrence.ts';
import { readRecurrenceRule } from './recurrenceRule.ts';

const dates = (text: string, begin: string, from: string, until: string) =>
  datesOfRule(accepted(readRecurrenceRule(text)), date(begin), { from: date(from), until: date(until) });

describe('a rule picks the same dates wherever one looks', () => {
  test.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=DAILY;BYDAY=MO,WE;BYMONTH=2,7',
    'FREQ=DAILY;BYMONTHDAY=-1,15',
    'FREQ=DAILY;INTERVAL=2;COUNT=40',
    'FREQ=WEEKLY;BYDAY=MO,WE',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    'FREQ=WEEKLY;INTERVAL=3',
    'FREQ=WEEKLY;BYMONTH=3;BYDAY=FR',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5',
    'FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=1',
    'FREQ=YEARLY',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
    'FREQ=YEARLY;BYDAY=MO;BYSETPOS=20',
    'FREQ=DAILY;UNTIL=20270530T120000Z',
  ])('%s', (text) => {
    const begin = date('2024-01-31');
    const parsed = RRule.parseString(text.replace(/T\d{6}Z$/, ''));
    const whole = new RRule({ ...parsed, dtstart: new Date('2024-01-31T00:00:00Z') });
    const expected = whole
      .between(new Date('2024-01-31T00:00:00Z'), new Date('2028-12-31T00:00:00Z'), true)
      .map((each) => each.toISOString().slice(0, 10));
    const found: LocalDate[] = [];
    for (let from = date('2024-01-01'); from <= '2028-12-31'; from = addDays(from, 17)) {
      found.push(...dates(text, begin, from, addDays(from, 16)));
    }
    expect(found.filter((each) => each <= '2028-12-31')).toEqual(expected);
  });
});

test('a rule that began long ago, or never comes, is not walked through', { timeout: 3000 }, () => {
  for (let each = 0; each < 20; each += 1) {
    dates('FREQ=DAILY', '1990-01-01', '2027-02-02', '2027-02-09');
    dates('FREQ=WEEKLY;BYDAY=MO', '1990-01-01', '2027-02-02', '2027-02-09');
    expect(dates('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '1990-01-01', '2027-02-02', '2027-02-09')).toEqual([]);
  }
  expect(dates('FREQ=DAILY;INTERVAL=7;BYDAY=WE', '2027-02-02', '2027-02-02', '2028-02-02')).toEqual([]);
});

test('a rule begins where it begins, and goes on across clock changes and leap days', () => {
  expect(dates('FREQ=DAILY', '2027-02-05', '2027-01-01', '2027-02-06')).toEqual(['2027-02-05', '2027-02-06']);
  expect(dates('FREQ=DAILY', '2027-01-01', '2028-02-28', '2028-03-01')).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(dates('FREQ=DAILY', '2027-01-01', '2027-03-27', '2027-03-29')).toHaveLength(3);
});
