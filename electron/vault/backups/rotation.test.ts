import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToKeep, type RotatedBackup } from './rotation.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const START = Date.parse('2027-01-01T00:00:00.000Z');
const at = (hours: number, bytes = 1): RotatedBackup => ({ madeAt: new Date(START + hours * HOUR_MS), bytes });
const instants = (kept: Iterable<RotatedBackup>) => [...kept].map(({ madeAt }) => madeAt.toISOString()).sort();

/** A year of using Leadlight from five to ten and from nine to eleven, pruned after each backup. */
function aYear(bytesOn: (day: number) => number): RotatedBackup[] {
  let kept: RotatedBackup[] = [];
  for (let day = 0; day < 365; day += 1) {
    for (const hour of [5, 6, 7, 8, 9, 21, 22]) {
      const backup = at(day * 24 + hour, bytesOn(day));
      kept = [...backupsToKeep([...kept, backup], backup.madeAt)];
    }
  }
  return kept;
}

describe('after a year', () => {
  const kept = instants(aYear((day) => day));

  test('every hour of the last two days is there', () => {
    expect(kept.filter((instant) => instant.startsWith('2027-12-31'))).toHaveLength(7);
    expect(kept.filter((instant) => instant.startsWith('2027-12-30'))).toHaveLength(7);
  });

  test('every day of the last month is there once', () => {
    for (let day = 1; day <= 29; day += 1) {
      const date = `2027-12-${String(day).padStart(2, '0')}`;
      expect(
        kept.filter((instant) => instant.startsWith(date)),
        date,
      ).toHaveLength(1);
    }
  });

  test('every month is there', () => {
    const months = new Set(kept.map((instant) => instant.slice(0, 7)));
    expect(months.size).toBe(12);
    expect(kept.filter((instant) => instant < '2027-11')).toHaveLength(10);
  });
});

test('a vault that was emptied does not push out what it held', () => {
  const kept = aYear((day) => (day < 100 ? 50_000 + day : 10));
  const full = kept.filter(({ bytes }) => bytes >= 50_000).map(({ bytes }) => bytes);
  // The last full backup was made on the hundredth day, in April, and April went on for weeks with an empty vault.
  expect(Math.max(...full)).toBe(50_099);
});

describe('whatever was made when', () => {
  const backup = fc.record({ madeAt: fc.integer({ min: 0, max: 500 * DAY_MS }), bytes: fc.nat(5) });
  const backups = fc
    .uniqueArray(backup, { selector: ({ madeAt }) => madeAt, maxLength: 120 })
    .map((all) => all.map(({ madeAt, bytes }) => ({ madeAt: new Date(START + madeAt), bytes })));
  const later = fc.nat(100 * DAY_MS);

  test('each span keeps its newest and its fullest', () => {
    fc.assert(
      fc.property(backups, later, (all, wait) => {
        const now = new Date(START + 500 * DAY_MS + wait);
        const kept = backupsToKeep(all, now);
        for (const { madeAt, bytes } of all) {
          const instant = madeAt.toISOString();
          const age = now.getTime() - madeAt.getTime();
          const length = age < 2 * DAY_MS ? 13 : age < 31 * DAY_MS ? 10 : 7;
          const inSpan = [...kept].filter(
            (one) => one.madeAt.toISOString().slice(0, length) === instant.slice(0, length),
          );
          expect(inSpan.some((one) => one.madeAt >= madeAt)).toBe(true);
          expect(inSpan.some((one) => one.bytes >= bytes)).toBe(true);
        }
      }),
    );
  });

  test('pruning early and late keeps the same', () => {
    fc.assert(
      fc.property(backups, later, (all, wait) => {
        const now = new Date(START + 500 * DAY_MS);
        const then = new Date(now.getTime() + wait);
        expect(instants(backupsToKeep([...backupsToKeep(all, now)], then))).toEqual(instants(backupsToKeep(all, then)));
      }),
    );
  });

  test('the number stays small', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const now = new Date(START + 500 * DAY_MS);
        expect(backupsToKeep(all, now).size).toBeLessThanOrEqual(2 * (49 + 33 + 18));
      }),
    );
  });
});
