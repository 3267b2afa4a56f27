import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRule } from 'rrule';
import { describe, expect, test } from 'vitest';
import { recurrenceRule } from './recurrenceRule.ts';
import { newPatience, ruleTimes, TooOften } from './ruleTimes.ts';
import { DAY, HOUR, type Wall } from './wall.ts';

const at = (text: string): Wall => Date.parse(`${text}Z`);
const written = (walls: readonly Wall[]): string[] => walls.map((wall) => new Date(wall).toISOString().slice(0, 16));

function times(
  text: string,
  start: string,
  [from, until]: [string, string] = ['2027-01-01T00:00', '2028-01-01T00:00'],
) {
  const rule = recurrenceRule(text);
  if ('problem' in rule) throw new Error(rule.problem);
  return ruleTimes(rule, { start: at(start), from: at(from), until: at(until) }, newPatience());
}

/** By ical.js, of which we take only what is before `until`. */
function byIcal(text: string, start: string, until: Wall): Wall[] {
  const walls: Wall[] = [];
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromString(`${start}:00`, undefined));
  for (let next = iterator.next(); next; next = iterator.next()) {
    const wall = at(next.toString());
    if (wall >= until || walls.length > 5000) break;
    walls.push(wall);
  }
  return walls;
}

function byRrule(text: string, start: string, until: Wall): Wall[] {
  const rule = new RRule({ ...RRule.parseString(text), dtstart: new Date(at(start)) });
  return rule.between(new Date(at(start)), new Date(until - 1), true).map((date) => date.getTime());
}

describe('a rule', () => {
  test.each([
    ['FREQ=WEEKLY', '2027-02-01T09:00', ['2027-02-01', '2027-02-08', '2027-02-15']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '2027-02-02T09:00', ['2027-02-02', '2027-02-14', '2027-02-16']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '2027-02-02T09:00', ['2027-02-02', '2027-02-07', '2027-02-16']],
    ['FREQ=MONTHLY', '2027-01-31T09:00', ['2027-01-31', '2027-03-31', '2027-05-31']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2027-01-29T09:00', ['2027-01-29', '2027-02-26', '2027-03-26']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-29T09:00', ['2027-01-29', '2027-02-26', '2027-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', '2026-01-01T09:00', ['2027-08-13']],
    ['FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', '2020-10-25T09:00', ['2027-10-31']],
    ['FREQ=YEARLY;BYDAY=20MO', '2027-05-17T09:00', ['2027-05-17']],
    ['FREQ=YEARLY;BYYEARDAY=-1', '2020-12-31T09:00', ['2027-12-31']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2027-05-17T09:00', ['2027-05-17']],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '2027-02-01T09:00', ['2027-02-01', '2027-02-11', '2027-02-21']],
  ])('%s begun at %s', (text, start, dates) => {
    expect(written(times(text, start)).slice(0, dates.length)).toEqual(dates.map((date) => `${date}T09:00`));
  });

  test('of 29 February waits for the next leap year', () => {
    expect(written(times('FREQ=YEARLY', '2024-02-29T09:00', ['2025-01-01T00:00', '2033-01-01T00:00']))).toEqual([
      '2028-02-29T09:00',
      '2032-02-29T09:00',
    ]);
  });

  test('by hours keeps to the hours it names', () => {
    const day: [string, string] = ['2027-02-01T00:00', '2027-02-02T00:00'];
    expect(written(times('FREQ=HOURLY;INTERVAL=4;BYHOUR=8,12', '2027-01-01T00:30', day))).toEqual([
      '2027-02-01T08:30',
      '2027-02-01T12:30',
    ]);
    expect(times('FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30', '2027-02-01T09:00', day)).toHaveLength(4);
  });

  test('that never comes true comes to an end', () => {
    for (const text of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=HOURLY;INTERVAL=2;BYHOUR=2',
      'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;COUNT=9',
      'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31',
      'FREQ=YEARLY;INTERVAL=999999999',
    ]) {
      expect(times(text, '2026-01-05T09:00')).toEqual([]);
    }
  });

  test('that began long ago is not followed through the years before the range', () => {
    const rule = recurrenceRule('FREQ=DAILY;INTERVAL=2');
    if ('problem' in rule) throw new Error(rule.problem);
    const patience = newPatience();
    const before = patience.stepsLeft;
    const range = { start: at('1990-01-01T09:00'), from: at('2027-01-01T00:00'), until: at('2027-02-01T00:00') };
    expect(ruleTimes(rule, range, patience)).toHaveLength(16);
    expect(before - patience.stepsLeft).toBeLessThan(40);
  });

  test('is given up where it comes too often', () => {
    expect(() => times('FREQ=SECONDLY', '2026-01-05T09:00')).toThrow(TooOften);
    expect(() => times('FREQ=SECONDLY;COUNT=999999999', '2020-01-05T09:00')).toThrow(TooOften);
  });
});

describe('any rule', () => {
  const weekdays = fc.uniqueArray(fc.constantFrom<string>('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 });
  const start = fc.record({
    day: fc.integer({ min: at('2026-01-01T00:00') / DAY, max: at('2027-06-30T00:00') / DAY }),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  const textOf = ({ day, hour }: { day: number; hour: number }) =>
    new Date(day * DAY + hour * HOUR).toISOString().slice(0, 16);
  const interval = fc.integer({ min: 1, max: 5 });
  const end = fc.constantFrom('', ';COUNT=1', ';COUNT=17');
  const until = at('2028-01-01T00:00');

  test('by weeks is what a plain loop says', () => {
    fc.assert(
      fc.property(
        start,
        weekdays,
        interval,
        fc.option(fc.integer({ min: 1, max: 40 })),
        (first, days, every, count) => {
          const text = `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join()}${count === null ? '' : `;COUNT=${count}`}`;
          const begin = first.day * DAY + first.hour * HOUR;
          const monday = (day: number) => day - ((((day + 3) % 7) + 7) % 7);
          const expected: Wall[] = [];
          for (let day = first.day; day * DAY < until; day += 1) {
            if (((monday(day) - monday(first.day)) / 7) % every !== 0) continue;
            if (!days.includes(['TH', 'FR', 'SA', 'SU', 'MO', 'TU', 'WE'][day % 7] ?? '')) continue;
            if (count === null || expected.length < count) expected.push(day * DAY + first.hour * HOUR);
          }
          const from = at('2027-03-01T00:00');
          expect(times(text, textOf(first), ['2027-03-01T00:00', '2028-01-01T00:00'])).toEqual(
            expected.filter((wall) => wall >= from && wall >= begin && wall < until),
          );
        },
      ),
    );
  });

  const nth = fc.constantFrom('1MO', '2TU', '3WE', '-1FR', '-2SU', '4SA');
  const monthDays = fc.uniqueArray(fc.constantFrom(1, 2, 15, 28, 30, 31, -1, -3), { minLength: 1, maxLength: 3 });
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
  const parts = fc.oneof(
    fc.tuple(
      fc.constant('DAILY'),
      fc.oneof(
        fc.constant(''),
        weekdays.map((days) => `;BYDAY=${days.join()}`),
      ),
    ),
    fc.tuple(
      fc.constant('WEEKLY'),
      weekdays.map((days) => `;BYDAY=${days.join()}`),
    ),
    fc.tuple(
      fc.constant('MONTHLY'),
      fc.oneof(
        nth.map((day) => `;BYDAY=${day}`),
        monthDays.map((days) => `;BYMONTHDAY=${days.join()}`),
        fc.constantFrom(1, -1, 2).map((place) => `;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${place}`),
      ),
    ),
    fc.tuple(
      fc.constant('YEARLY'),
      fc.oneof(
        fc.tuple(months, nth).map(([list, day]) => `;BYMONTH=${list.join()};BYDAY=${day}`),
        fc.tuple(months, monthDays).map(([list, days]) => `;BYMONTH=${list.join()};BYMONTHDAY=${days.join()}`),
      ),
    ),
  );
  const anyRule = fc
    .tuple(parts, interval, end)
    .map(([[frequency, rest], every, last]) => `FREQ=${frequency};INTERVAL=${every}${rest}${last}`);

  test('is what rrule says', () => {
    fc.assert(
      fc.property(anyRule, start, (text, first) => {
        const begin = textOf(first);
        expect(written(times(text, begin, [begin, '2028-01-01T00:00']))).toEqual(written(byRrule(text, begin, until)));
      }),
      { numRuns: 150 },
    );
  });

  // What a first time that the rule does not mean stands for is undefined (RFC 5545, 3.8.5.3): rrule leaves it out, and
  // ical.js does not.
  test('is what ical.js says, begun where the rule says', () => {
    fc.assert(
      fc.property(anyRule, start, (text, first) => {
        // Of 31 September it makes 1 October, and it takes 1 January for a day of another year than 31 January.
        fc.pre(!/YEARLY.*BYMONTHDAY/.test(text));
        const [begin] = written(times(text, textOf(first), [textOf(first), '2028-01-01T00:00']));
        fc.pre(begin !== undefined);
        expect(written(times(text, begin, [begin, '2028-01-01T00:00']))).toEqual(written(byIcal(text, begin, until)));
      }),
      { numRuns: 150 },
    );
  });
});
