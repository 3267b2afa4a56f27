import fc from 'fast-check';

/**
 * Property tests try new cases at every run on a developer's machine, and the same ones on a build machine, where a
 * change must not be blamed for a case that was never tried before.
 */
if (process.env['CI']) fc.configureGlobal({ seed: 20_270_202 });
