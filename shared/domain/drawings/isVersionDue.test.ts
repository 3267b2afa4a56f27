import { expect, it } from 'vitest';
import type { Drawing } from '../../model/drawing.ts';
import { Instant } from '../../model/time.ts';
import { isVersionDue } from './isVersionDue.ts';

const at = (time: string) => Instant.parse(`2027-02-19T${time}.000Z`);
const drawing = (change: Partial<Drawing>) => ({ elements: 4, versions: [], updatedAt: at('10:05:00'), ...change });
const keptAt = (time: string) => [
  { number: 1, at: at(time), keptAt: at(time), keptBy: 'itself' as const, elements: 4 },
];

it.each([
  ['an empty one never', drawing({ elements: 0 }), 4, '20:00:00', false],
  ['the first one of all', drawing({}), 5, '10:05:02', true],
  ['nothing within a minute of the last', drawing({ versions: keptAt('10:04:30') }), 5, '10:05:20', false],
  ['again after a minute', drawing({ versions: keptAt('10:04:30') }), 5, '10:05:30', true],
  ['within the minute before three elements go', drawing({ versions: keptAt('10:04:30') }), 1, '10:05:20', true],
  ['not when nothing changed since the last', drawing({ versions: keptAt('10:05:00') }), 0, '11:00:00', false],
  ['after the clock was set back', drawing({ versions: keptAt('12:00:00') }), 4, '10:05:20', true],
])('keeps %s', (_, stored, elements, now, isDue) => {
  expect(isVersionDue({ drawing: stored, elements, now: at(now) })).toBe(isDue);
});
