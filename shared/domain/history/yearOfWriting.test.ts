import { expect, it } from 'vitest';
import { Entry } from '../../model/entry.ts';
import type { Revision } from '../../model/history.ts';
import { RevisionId } from '../../model/ids.ts';
import { Instant } from '../../model/time.ts';
import { bytesOfRevision } from './bytesOfRevision.ts';
import { MOST_BYTES_AN_ENTRY, thinned } from './thinned.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const ID = '01a36e30-f800-7009-8000-000000000001';

const FIRST = Entry.parse({
  id: ID,
  kind: 'note',
  date: '2026-01-01',
  title: 'Evening',
  body: '',
  tags: [],
  links: { planDay: null, sessionId: null, items: [] },
  createdAt: '2026-01-01T20:00:00.000Z',
  updatedAt: '2026-01-01T20:00:00.000Z',
  zone: 'UTC',
  revision: 1,
  deletedAt: null,
});
const TEXT = 'What a person writes in an evening. '.repeat(6000);
const instantAt = (ms: number) => Instant.parse(new Date(ms).toISOString());

const entryAt = (ms: number, bytes: number): Entry => ({
  ...FIRST,
  body: TEXT.slice(0, bytes),
  updatedAt: instantAt(ms),
});

/** An entry that is written for half an hour on each of these days, a state every five minutes, and what is left of it later. */
function leftOf(days: readonly number[], bytes: number, endDay: number): readonly Revision[] {
  let kept: readonly Revision[] = [];
  for (const day of days) {
    for (let minute = 5; minute <= 30; minute += 5) {
      const ms = Date.UTC(2026, 0, 1, 20) + day * DAY_MS + minute * MINUTE_MS;
      const keptAt = instantAt(ms);
      const entry = entryAt(ms - MINUTE_MS, Math.round((bytes * minute) / 30));
      kept = thinned([...kept, { id: RevisionId.parse(ID), keptAt, because: 'change', entry }], keptAt);
    }
  }
  return thinned(kept, instantAt(Date.UTC(2026, 0, 1) + endDay * DAY_MS));
}

const bytesOf = (kept: readonly Revision[]) => kept.reduce((sum, revision) => sum + bytesOfRevision(revision), 0);

it('after a year an entry of one evening takes no more in the history than in the journal', () => {
  for (const day of [0, 90, 200, 330]) {
    const kept = leftOf([day], 2000, 366);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.entry.body.length).toBeLessThanOrEqual(2000);
  }
});

it('an entry that is written to every evening of a year keeps a month of days and a state a month', () => {
  const kept = leftOf(
    Array.from({ length: 365 }, (_, day) => day),
    4000,
    365,
  );
  expect(kept.length).toBeLessThanOrEqual(12 + 32);
  expect(new Set(kept.map(({ entry }) => entry.updatedAt.slice(0, 7))).size).toBe(12);
  expect(bytesOf(kept)).toBeLessThan(250_000);
});

it('one of 200 kB that is written to every evening stays within the limit, and its months stay', () => {
  const kept = leftOf([0, 40, 80, 120, 121, 122, 123, 124], 200_000, 125);
  expect(bytesOf(kept)).toBeLessThanOrEqual(MOST_BYTES_AN_ENTRY);
  expect(new Set(kept.map(({ entry }) => entry.updatedAt.slice(0, 7))).size).toBe(4);
});
