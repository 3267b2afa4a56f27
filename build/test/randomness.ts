import fc from 'fast-check';

/**
 * Property tests try new cases at every run on a developer's machine, and the same ones on a build machine, where a
 * change must not be blamed for a case that was never tried before. `PROPERTY_RUNS` says how many those try that leave
 * it open.
 */
const runs = process.env['PROPERTY_RUNS'];
fc.configureGlobal({
  ...(process.env['CI'] ? { seed: 20_270_202 } : {}),
  ...(runs ? { numRuns: Number(runs) } : {}),
});
