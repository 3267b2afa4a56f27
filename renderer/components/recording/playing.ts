export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
export const STEP_SECONDS = 5;

/** The next faster or slower; the last stays where it is. */
export function nextSpeed(speed: number, by: 1 | -1): number {
  const ordered = by === 1 ? SPEEDS : [...SPEEDS].reverse();
  return ordered.find((one) => (by === 1 ? one > speed : one < speed)) ?? speed;
}

/** A place in the sound, moved within it. */
export function stepped(at: number, by: number, length: number): number {
  return Math.min(Math.max(0, at + by), length);
}

/** How long the sound is: what the file says, else what was written down of it. MediaRecorder's files do not say. */
export function lengthOf(fileSeconds: number, recordedSeconds: number): number {
  return Number.isFinite(fileSeconds) && fileSeconds > 0 ? fileSeconds : recordedSeconds;
}

/** A place in the sound for those who hear it: `1 minute 5 seconds`. */
export function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const count = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;
  if (minutes === 0) return count(rest, 'second');
  return rest === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${count(rest, 'second')}`;
}
