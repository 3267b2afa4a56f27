export type Step = 1 | -1 | 'first' | 'last' | 'leave' | 'black' | 'speaker';

const STEPS: Record<string, Step> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  b: 'black',
  s: 'speaker',
};

/** What a key does while one presents; null for any other key. */
export function stepOf(key: string, isShift: boolean): Step | null {
  if (key === ' ') return isShift ? -1 : 1;
  return STEPS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
