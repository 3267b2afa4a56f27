import type { FocusNow } from '../../model/focus.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mediumDate } from '../time/localDate.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { wallTimeAt } from '../time/wallTime.ts';
import { doOverlap, type Stretch } from './freePart.ts';
import { MINUTE_MS, msBetween } from './moments.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

interface Asked {
  stretch: Stretch;
  /** Every other interval that counts, of any session. */
  others: readonly (Stretch & { sessionId: SessionId })[];
  now: FocusNow | null;
  at: Instant;
  zone: string;
  titleOf(sessionId: SessionId): string;
}

/** Why a stretch of work cannot be written down by hand; null when it can. */
export function problemOfInterval({ stretch, others, now, at, zone, titleOf }: Asked): Refusal | null {
  const ms = msBetween(stretch.from, stretch.until);
  if (ms <= 0) return refuse('Work must end after it begins. Choose a later end.');
  if (ms > DAY_MS) return refuse('That is more than a day. Write down each day by itself.');
  if (msBetween(at, stretch.until) > 0) return refuse('That is still to come. Choose an end that has passed.');
  const taken = others.find((other) => doOverlap(stretch, other));
  if (taken) {
    return refuse(`“${titleOf(taken.sessionId)}” was worked on ${spanIn(taken, zone)}. Choose a time beside it.`);
  }
  if (now?.running && msBetween(now.running.from, stretch.until) > 0) {
    const since = clockIn(now.running.from, zone);
    return refuse(`“${titleOf(now.sessionId)}” runs since ${since}. Choose a time before that.`);
  }
  return null;
}

function spanIn({ from, until }: Stretch, zone: string): string {
  const { date } = wallClockAt(from, zone);
  return `${mediumDate(date)} from ${clockIn(from, zone)} to ${clockIn(until, zone)}`;
}

function clockIn(moment: Instant, zone: string): string {
  return wallTimeAt(wallClockAt(moment, zone).minutes);
}
