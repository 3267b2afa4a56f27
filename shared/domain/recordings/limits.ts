/** The longest take. Nothing of the plan is told for an hour without a break. */
export const LONGEST_SECONDS = 60 * 60;
/** The largest take on disk. An hour of speech has about 22 MB. */
export const LARGEST_BYTES = 100_000_000;
/** From here on the end is told. */
const TOLD_SECONDS_BEFORE = 5 * 60;
const TOLD_FROM_BYTES = 0.9 * LARGEST_BYTES;

export interface TakeSize {
  seconds: number;
  bytes: number;
}

export const isAtItsEnd = ({ seconds, bytes }: TakeSize): boolean =>
  seconds >= LONGEST_SECONDS || bytes >= LARGEST_BYTES;

/** What to say of a take that comes near its end; null while there is room. */
export function endOfTake({ seconds, bytes }: TakeSize): string | null {
  const secondsLeft = LONGEST_SECONDS - seconds;
  if (secondsLeft <= TOLD_SECONDS_BEFORE) {
    const minutes = Math.max(1, Math.ceil(secondsLeft / 60));
    return `A take has an hour at most: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`;
  }
  return bytes >= TOLD_FROM_BYTES
    ? 'A take has 100 MB at most, and this one is near it. Stop and begin another.'
    : null;
}
