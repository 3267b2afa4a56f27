import { ORPCError } from '@orpc/client';

/** Said where nobody knows better: that is a bug, and worth a report. */
export const UNEXPECTED = 'Something went wrong inside Leadlight. What you wrote is still here; please try again.';

/** What to tell the user about a failed call: the planner's own words where it expected the failure. */
export function failureMessage(error: unknown): string {
  if (error instanceof ORPCError && error.defined) return error.message;
  if (isCutOff(error)) {
    return 'The connection to Leadlight was lost on the way. What you wrote is still here; try again when it is back.';
  }
  return UNEXPECTED;
}

/** A call that waited for its answer when the link closed. Whether the planner did what was asked is not known. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** True when somebody saved a newer version in the meantime. */
export function isConflict(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'conflict';
}

/** True when it wants a passphrase, or nothing may be written. */
export function isLocked(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'locked';
}

/** True when nothing failed: what was asked for cannot be, and the words say why. */
export function isRefused(error: unknown): boolean {
  return error instanceof ORPCError && error.defined && ['invalid', 'not-found', 'conflict'].includes(error.code);
}
