import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant } from '../../model/time.ts';
import type { Kept } from './ages.ts';
import { thin } from './thin.ts';
import { withinBytes } from './withinBytes.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.UTC(2026, 0, 1);
const instant = (ms: number) => Instant.parse(new Date(ms).toISOString());

type State = Kept & { bytes: number };

/** A life of an entry: sittings with gaps of minutes to weeks, each state saved some time before it was replaced. */
const lives = fc
  .array(
    fc.record({
      gapMs: fc.oneof(
        fc.integer({ min: 1000, max: 10 * 60_000 }),
        fc.integer({ min: 60_000, max: 2 * DAY_MS }),
        fc.integer({ min: DAY_MS, max: 60 * DAY_MS }),
      ),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.integer({ min: 1, max: 1000 }),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let ms = START_MS;
    return steps.map(({ gapMs, share, bytes }): State => {
      const savedMs = ms + Math.floor(gapMs * share);
      ms += gapMs;
      return { savedAt: instant(savedMs), keptAt: instant(ms), bytes };
    });
  });
const later = fc.integer({ min: 0, max: 400 * DAY_MS });

const endOf = (states: readonly State[]) => Date.parse(states.at(-1)?.keptAt ?? instant(START_MS));

describe('thinning', () => {
  it('keeps all of the last hour', () => {
    fc.assert(
      fc.property(lives, later, (states, ms) => {
        const nowMs = endOf(states) + ms;
        const recent = states.filter(({ keptAt }) => Date.parse(keptAt) > nowMs - HOUR_MS);
        expect(thin(states, instant(nowMs))).toEqual(expect.arrayContaining(recent));
      }),
    );
  });

  it('keeps the last of every month for ever, of every day for a month and of every hour for a day', () => {
    fc.assert(
      fc.property(lives, later, (states, ms) => {
        const nowMs = endOf(states) + ms;
        const kept = thin(states, instant(nowMs));
        const lastOf = (length: number, maxAge: number) => {
          const last = new Map(states.map((state) => [state.savedAt.slice(0, length), state]));
          return [...last.values()].filter(({ keptAt }) => Date.parse(keptAt) > nowMs - maxAge);
        };
        for (const [length, maxAge] of [
          [7, Number.POSITIVE_INFINITY],
          [10, 31 * DAY_MS],
          [13, DAY_MS],
        ] as const) {
          expect(kept).toEqual(expect.arrayContaining(lastOf(length, maxAge)));
        }
      }),
    );
  });

  it('is the same done once as done often, in between and twice', () => {
    fc.assert(
      fc.property(lives, fc.array(later, { maxLength: 5 }), later, (states, between, ms) => {
        const end = endOf(states);
        const nowMs = end + ms;
        const once = thin(states, instant(nowMs));
        let often: State[] = states;
        for (const step of between.map((one) => Math.min(one, ms)).sort((a, b) => a - b)) {
          often = thin(often, instant(end + step));
        }
        expect(thin(often, instant(nowMs))).toEqual(once);
        expect(thin(once, instant(nowMs))).toEqual(once);
      }),
    );
  });

  it('leaves few: at most 24 hours, 32 days and a state a month beside the last hour', () => {
    fc.assert(
      fc.property(lives, later, (states, ms) => {
        const nowMs = endOf(states) + ms;
        const old = thin(states, instant(nowMs)).filter(({ keptAt }) => Date.parse(keptAt) <= nowMs - HOUR_MS);
        const months = new Set(states.map(({ savedAt }) => savedAt.slice(0, 7))).size;
        expect(old.length).toBeLessThanOrEqual(25 + 33 + months);
      }),
    );
  });

  it('loses nothing and keeps the order when the clock was set back a year', () => {
    const at = (text: string) => ({ savedAt: Instant.parse(text), keptAt: Instant.parse(text), bytes: 1 });
    const states = [at('2027-02-19T06:00:00.000Z'), at('2027-02-19T06:01:00.000Z'), at('2026-02-19T06:02:00.000Z')];
    expect(thin(states, Instant.parse('2026-02-19T06:03:00.000Z'))).toEqual(states);
  });

  it('leaves alone what is pinned, which takes the place of nothing else', () => {
    const at = (text: string, isPinned: boolean) => ({
      savedAt: Instant.parse(text),
      keptAt: Instant.parse(text),
      isPinned,
    });
    const states = [
      at('2026-02-19T06:00:00.000Z', false),
      at('2026-02-19T06:01:00.000Z', true),
      at('2026-02-19T06:02:00.000Z', true),
    ];
    expect(thin(states, Instant.parse('2027-02-19T06:03:00.000Z'))).toEqual(states);
  });
});

describe('a limit of bytes', () => {
  const bytesOf = ({ bytes }: State) => bytes;

  it('is kept to, unless the newest alone is larger, and takes nothing when there is room', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 20_000 }), (states, most) => {
        const kept = withinBytes(states, most, bytesOf);
        const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
        expect(total <= most || kept.length === 1).toBe(true);
        expect(kept.at(-1)).toBe(states.at(-1));
        expect(kept).toEqual(states.filter((state) => kept.includes(state)));
        if (states.reduce((sum, { bytes }) => sum + bytes, 0) <= most) expect(kept).toEqual(states);
      }),
    );
  });

  it('takes the minutes before the hours, these before the days, and the months last', () => {
    const at = (text: string): State => ({ savedAt: Instant.parse(text), keptAt: Instant.parse(text), bytes: 1 });
    const month = at('2027-01-31T06:00:00.000Z');
    const day = at('2027-02-18T06:30:00.000Z');
    const hour = at('2027-02-19T06:30:00.000Z');
    const minutes = [at('2027-02-19T07:01:00.000Z'), at('2027-02-19T07:02:00.000Z')];
    const newest = at('2027-02-19T07:03:00.000Z');
    const states = [month, day, hour, ...minutes, newest];
    const left = (most: number) => withinBytes(states, most, bytesOf);
    expect(left(5)).toEqual([month, day, hour, minutes[1], newest]);
    expect(left(4)).toEqual([month, day, hour, newest]);
    expect(left(3)).toEqual([month, day, newest]);
    expect(left(2)).toEqual([month, newest]);
    expect(left(1)).toEqual([newest]);
  });
});
