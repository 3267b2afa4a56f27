import { expect, it } from 'vitest';
import { DrawingVersion } from '../../model/drawing.ts';
import { Instant } from '../../model/time.ts';
import { MOST_VERSION_BYTES, thinVersions } from './thinVersions.ts';

const version = (number: number, at: string, keptBy = 'itself') =>
  DrawingVersion.parse({ number, at, keptAt: at, keptBy, elements: 3 });
const small = () => 1000;
const numbers = (versions: readonly DrawingVersion[]) => versions.map(({ number }) => number);

it('keeps the minutes of the last hour, then an hour, a day and a month each', () => {
  const versions = [
    version(1, '2026-12-03T10:00:00.000Z'),
    version(2, '2026-12-09T10:00:00.000Z'),
    version(3, '2027-02-10T09:00:00.000Z'),
    version(4, '2027-02-10T19:00:00.000Z'),
    version(5, '2027-02-19T08:10:00.000Z'),
    version(6, '2027-02-19T08:50:00.000Z'),
    version(7, '2027-02-19T11:20:00.000Z'),
    version(8, '2027-02-19T11:21:00.000Z'),
  ];
  const { kept, dropped } = thinVersions(versions, Instant.parse('2027-02-19T12:00:00.000Z'), small);
  expect(numbers(kept)).toEqual([2, 4, 6, 7, 8]);
  expect(numbers(dropped)).toEqual([1, 3, 5]);
});

it('lets nothing go that somebody kept, or may have kept with an older Leadlight', () => {
  const versions = [
    version(1, '2026-12-03T10:00:00.000Z', 'hand'),
    version(2, '2026-12-03T10:10:00.000Z', 'unknown'),
    version(3, '2026-12-03T10:20:00.000Z'),
    version(4, '2026-12-03T10:30:00.000Z'),
  ];
  const large = () => MOST_VERSION_BYTES;
  expect(numbers(thinVersions(versions, Instant.parse('2027-02-19T12:00:00.000Z'), large).kept)).toEqual([1, 2, 4]);
});

it('holds large scenes within the limit, the newest stays', () => {
  const versions = Array.from({ length: 30 }, (_, at) => version(at + 1, `2027-02-19T11:${at + 20}:00.000Z`));
  const { kept } = thinVersions(versions, Instant.parse('2027-02-19T12:00:00.000Z'), () => MOST_VERSION_BYTES / 4);
  expect(numbers(kept)).toEqual([27, 28, 29, 30]);
});
