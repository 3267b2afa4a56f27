import { expect, test } from 'vitest';
import { sessionId } from '../testing/aRun.ts';
import { freePart } from './freePart.ts';
import { problemOfInterval } from './problemOfInterval.ts';
import { aFocus, minute } from './testing/aFocus.ts';

const stretch = (from: number, until: number) => ({ from: minute(from), until: minute(until) });
const others = [{ ...stretch(30, 60), sessionId: sessionId('d1-s2') }];
const asked = (from: number, until: number, now = null as ReturnType<typeof aFocus> | null) =>
  problemOfInterval({
    stretch: stretch(from, until),
    others,
    now,
    at: minute(300),
    zone: 'Europe/Berlin',
    titleOf: () => 'Caching',
  });

test('work may stand beside other work', () => {
  expect(asked(0, 30)).toBeNull();
  expect(asked(60, 90)).toBeNull();
});

test.each([
  [50, 70, '“Caching” was worked on Tue 2 Feb from 06:30 to 07:00. Choose a time beside it.'],
  [40, 40, 'Work must end after it begins. Choose a later end.'],
  [290, 301, 'That is still to come. Choose an end that has passed.'],
  [-1500, 20, 'That is more than a day. Write down each day by itself.'],
])('from %i to %i is refused in words', (from, until, words) => {
  expect(asked(from, until)).toEqual({ refused: words });
});

test('work may not reach into what runs now', () => {
  const now = aFocus({ running: { ...(aFocus().running ?? fail()), from: minute(200) } });
  expect(asked(150, 200, now)).toBeNull();
  expect(asked(190, 210, now)).toEqual({ refused: '“Caching” runs since 09:20. Choose a time before that.' });
});

test('of measured time that overlaps, the longest free part is kept', () => {
  expect(freePart(stretch(0, 100), others)).toEqual(stretch(60, 100));
  expect(freePart(stretch(35, 55), others)).toBeNull();
});

function fail(): never {
  throw new Error('It should run');
}
