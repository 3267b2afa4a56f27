import { expect, it } from 'vitest';
import { DrawingVersion } from '../../model/drawing.ts';
import { Instant } from '../../model/time.ts';
import { thinVersions } from './thinVersions.ts';

const NOW = Instant.parse('2027-02-19T12:00:00.000Z');
const version = (number: number, at: string) => DrawingVersion.parse({ number, at, elements: 3 });

it('lets none go while there is room', () => {
  const versions = [version(1, '2027-02-19T10:00:00.000Z'), version(2, '2027-02-19T11:00:00.000Z')];
  expect(thinVersions(versions, NOW)).toEqual({ kept: versions, dropped: [] });
});

it('keeps the first and the newest, and thins what is old before what is of today', () => {
  const days = Array.from({ length: 10 }, (_, at) =>
    version(at + 1, `2026-0${1 + at}-01T10:00:00.000Z`.replace('010', '10')),
  );
  const today = Array.from({ length: 45 }, (_, at) =>
    version(at + 11, `2027-02-19T${String(4 + Math.floor(at / 6)).padStart(2, '0')}:${(at % 6) * 10 || '00'}:00.000Z`),
  );
  const { kept, dropped } = thinVersions([...days, ...today], NOW);
  expect([kept.length, dropped.length]).toEqual([50, 5]);
  expect([kept[0]?.number, kept.at(-1)?.number]).toEqual([1, 55]);
  expect(kept.map(({ number }) => number)).toEqual(kept.map(({ number }) => number).toSorted((a, b) => a - b));
  expect(kept.filter(({ number }) => number <= 10)).toHaveLength(10);
  expect(Math.max(...dropped.map(({ number }) => number))).toBeLessThan(30);
});
