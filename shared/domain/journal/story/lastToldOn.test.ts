import { expect, test } from 'vitest';
import { Telling } from '../../../model/entry.ts';
import { lastToldOn } from './lastToldOn.ts';

function told(at: string, zone: string): Telling {
  return Telling.parse({ at, zone, seconds: { situation: 20, task: 15, action: 65, result: 20 }, questionId: null });
}

test('a story that was not told has no day', () => {
  expect(lastToldOn({ tellings: [] })).toBeNull();
});

test('the last telling counts, on the day that it was where the story was told', () => {
  const tellings = [told('2027-02-10T06:00:00.000Z', 'Europe/Berlin'), told('2027-02-11T23:30:00.000Z', 'Asia/Tokyo')];
  expect(lastToldOn({ tellings })).toBe('2027-02-12');
});

test('a telling in a time zone that is not known leaves the day to the one before it', () => {
  const lost = told('2027-02-11T06:00:00.000Z', 'Mars/Base');
  expect(lastToldOn({ tellings: [told('2027-02-10T06:00:00.000Z', 'UTC'), lost] })).toBe('2027-02-10');
  expect(lastToldOn({ tellings: [lost] })).toBeNull();
});
