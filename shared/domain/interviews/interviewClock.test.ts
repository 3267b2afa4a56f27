import { describe, expect, it } from 'vitest';
import { Instant } from '../../model/time.ts';
import { laterBy } from '../focus/moments.ts';
import { ended, inPhase, leftIn, observed, paused, reopened, seen, spentIn, started } from './interviewClock.ts';

const start = Instant.parse('2027-02-19T06:00:00.000Z');
const second = (seconds: number) => laterBy(start, seconds * 1000);

const CLOCK = {
  phases: [5, 10].map((minutes) => ({ title: 'A', minutes, spentMs: 0, question: null })),
  phase: 0,
  runningSince: null,
  seenAt: start,
  unseenMs: 0,
  state: 'under-way' as const,
};
type Clock = Parameters<typeof observed<typeof CLOCK & { runningSince: Instant | null }>>[0];
const clock: Clock = CLOCK;

/** Seen every ten seconds, as a window does. */
function seenUntil(from: Clock, until: number): Clock {
  let now = from;
  for (let at = 10; at <= until; at += 10) now = seen(now, second(at));
  return now;
}

describe('the clock', () => {
  it('counts while it runs and not while it is paused', () => {
    const first = paused(seenUntil(started(clock, start), 60), second(65));
    expect(spentIn(first, 0, second(500))).toBe(65_000);
    const again = started(first, second(500));
    expect(spentIn(again, 0, second(510))).toBe(75_000);
    expect(leftIn(again, 0, second(510))).toBe(225_000);
  });

  it('goes below zero when a phase is over its time', () => {
    expect(leftIn(seenUntil(started(clock, start), 310), 0, second(310))).toBe(-10_000);
  });

  it('carries what ran to the phase it ran in', () => {
    const next = inPhase(seenUntil(started(clock, start), 20), 1, second(25));
    expect(next.phases.map(({ spentMs }) => spentMs)).toEqual([25_000, 0]);
    expect(spentIn(next, 1, second(30))).toBe(5_000);
    const back = inPhase(next, 0, second(30));
    expect(back.phases.map(({ spentMs }) => spentMs)).toEqual([25_000, 5_000]);
    expect(inPhase(back, -1, second(30)).phase).toBe(0);
  });

  it('ends past the last phase, and can be taken up again', () => {
    const over = inPhase(inPhase(started(clock, start), 1, second(5)), 2, second(10));
    expect(over).toMatchObject({ state: 'to-score', runningSince: null });
    expect(over.phases.map(({ spentMs }) => spentMs)).toEqual([5_000, 5_000]);
    expect(started(over, second(20))).toBe(over);
    expect(reopened(over)).toMatchObject({ state: 'under-way', runningSince: null });
  });
});

describe('a gap', () => {
  const broken = seenUntil(started(clock, start), 60);

  it('is left out from the moment it was seen last, and the clock waits', () => {
    expect(observed(broken, second(3_660))).toMatchObject({ runningSince: null, unseenMs: 3_600_000 });
    expect(spentIn(broken, 0, second(3_660))).toBe(60_000);
  });

  it('is not begun again by a window that only says it is there', () => {
    expect(seen(broken, second(3_660)).runningSince).toBeNull();
  });

  it.each([
    ['a pause', paused],
    ['an end', ended],
    ['the next phase', (one: Clock, at: Instant) => inPhase(one, 1, at)],
  ])('is not counted by %s', (_, step) => {
    expect(step(broken, second(3_660)).phases[0]?.spentMs).toBe(60_000);
  });

  it('of less than a minute and a half is no gap', () => {
    expect(spentIn(broken, 0, second(145))).toBe(145_000);
  });

  it('goes on from where it was when started again', () => {
    expect(spentIn(started(broken, second(3_660)), 0, second(3_670))).toBe(70_000);
  });
});

it('loses nothing to a computer clock that was set back', () => {
  const run = seenUntil(started(clock, start), 60);
  expect(paused(run, second(-600)).phases[0]?.spentMs).toBe(0);
  expect(spentIn(paused(run, second(70)), 0, second(-600))).toBe(70_000);
});
