/** Quieter than this is silence, in decibels below the loudest there is. */
const SILENCE_DB = -54;
/** As loud as speech close to a microphone is. */
const LOUD_DB = -10;

/** How loud a moment of sound is, from 0 for silence to 1; `samples` go from −1 to 1. */
export function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const db = 10 * Math.log10(sum / Math.max(1, samples.length) || Number.MIN_VALUE);
  return Math.min(1, Math.max(0, (db - SILENCE_DB) / (LOUD_DB - SILENCE_DB)));
}
