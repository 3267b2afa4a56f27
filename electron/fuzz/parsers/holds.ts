import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzRuns, fuzzTimeout } from '../fuzzRuns.ts';
import { readInTime } from './readInTime.ts';

/** Each of these bytes is read, or refused in words, soon. */
export async function holds(
  bytes: Arbitrary<Buffer>,
  read: (bytes: Buffer) => unknown,
  isExpected: (error: unknown) => boolean = () => false,
  runs = 100,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(bytes, async (spoilt) => {
      expect(await readInTime(() => read(spoilt), isExpected)).toBe(null);
    }),
    fuzzRuns(runs, { shrink: false }),
  );
}

/** A test that goes on for as long as `npm run fuzz` says. */
export const fuzzed = (name: string, run: () => Promise<void>) => test(name, { timeout: fuzzTimeout(30_000) }, run);
