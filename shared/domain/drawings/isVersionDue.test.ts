import { expect, it } from 'vitest';
import type { Drawing } from '../../model/drawing.ts';
import { Instant } from '../../model/time.ts';
import { isVersionDue } from './isVersionDue.ts';

const at = (time: string) => Instant.parse(`2027-02-19T${time}:00.000Z`);
const drawing = (change: Partial<Drawing>) => ({
  elements: 4,
  versions: [],
  createdAt: at('10:00'),
  updatedAt: at('10:05'),
  ...change,
});
const keptAt = (time: string) => [{ number: 1, at: at(time), elements: 4 }];

it.each([
  ['an empty one never', drawing({ elements: 0 }), '20:00', false],
  ['nothing within the first ten minutes', drawing({}), '10:09', false],
  ['after ten minutes of work', drawing({}), '10:10', true],
  ['not when nothing changed since the last', drawing({ versions: keptAt('10:05') }), '11:00', false],
  ['ten minutes after the last', drawing({ versions: keptAt('10:02'), updatedAt: at('10:12') }), '10:12', true],
  [
    'before the first change of a day, as the user counts days',
    drawing({ createdAt: at('22:55'), updatedAt: at('22:58') }),
    '23:01',
    true,
  ],
])('keeps %s', (_, stored, now, isDue) => {
  expect(isVersionDue(stored, at(now), 'Europe/Berlin')).toBe(isDue);
});
