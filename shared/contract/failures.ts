import { oc } from '@orpc/contract';
import { z } from 'zod';

/**
 * What can be expected to go wrong. `message` is said to the user as it is, and says what to do;
 * anything else that is thrown is a bug.
 */
const reason = z.object({ message: z.string() });

export const expected = oc.errors({
  /** The thing asked for is not there (any more). */
  'not-found': { data: reason },
  /** The input cannot be accepted. */
  invalid: { data: reason },
  /** Somebody saved a newer version since this one was read. */
  conflict: { data: reason },
  /** The vault cannot be written: read-only, locked or from a newer Leadlight. */
  locked: { data: reason },
  /** The disk refused. Nothing was lost: the caller still holds the text. */
  'storage-failed': { data: reason },
});
