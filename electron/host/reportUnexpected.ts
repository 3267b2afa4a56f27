import { reportBug } from './reportBug.ts';

/** For what a call threw: what the contract expects to go wrong is an answer, not a bug. */
export function reportUnexpected(error: unknown): void {
  const isExpected = error instanceof Error && 'defined' in error && error.defined === true;
  if (!isExpected) reportBug(error);
}
