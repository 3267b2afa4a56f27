import type { FocusGap, FocusNow } from '../../model/focus.ts';
import type { Stretch } from './freePart.ts';
import { earliest, latest, MINUTE_MS, msBetween } from './moments.ts';

/** Gaps with less than this between them are one: nobody did anything in so short a time but wake the machine. */
const ONE_GAP_WITHIN_MS = 2 * MINUTE_MS;

/** Focus with one more stretch to decide about, as far as the clock ran then. */
export function withGap<Now extends FocusNow>(now: Now, gap: FocusGap): Now {
  if (!now.running) return now;
  const { from } = now.running;
  const own = { ...gap, from: latest(gap.from, from) };
  if (msBetween(own.from, own.until) <= 0) return now;
  // A gap before the clock was last paused is a question of its own.
  const isOne = (other: FocusGap) => msBetween(from, other.from) >= 0 && isNear(own, other);
  const merged = now.gaps.filter(isOne).reduce(
    (all, other): FocusGap => ({
      from: earliest(all.from, other.from),
      until: latest(all.until, other.until),
      // That nobody touched the machine is true of a machine that slept as well.
      because: all.because === 'idle' ? 'idle' : other.because,
    }),
    own,
  );
  const gaps = [...now.gaps.filter((other) => !isOne(other)), merged];
  return { ...now, gaps: gaps.sort((one, other) => msBetween(other.from, one.from)) };
}

function isNear(one: Stretch, other: Stretch): boolean {
  return msBetween(one.until, other.from) <= ONE_GAP_WITHIN_MS && msBetween(other.until, one.from) <= ONE_GAP_WITHIN_MS;
}
