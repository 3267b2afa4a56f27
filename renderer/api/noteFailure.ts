import { planner } from './connection.ts';

const MOST_FRAMES = 12;
const LONGEST_FRAME = 400;

/**
 * Tells the planner of an error that nobody expected, for the problem report: its name and where in the program, never its
 * message, which may quote the user.
 */
export function noteFailure(error: unknown): void {
  if (!(error instanceof Error) || isExpected(error)) return;
  // A report that cannot be made must not be the next error.
  planner.diagnostics.noteFailure({ name: error.name.slice(0, 100), frames: framesOf(error) }).catch(() => undefined);
}

/** Errors that no part of a screen caught. Called once. */
export function noteUncaughtFailures(): void {
  window.addEventListener('error', ({ error }) => noteFailure(error));
  window.addEventListener('unhandledrejection', ({ reason }) => noteFailure(reason));
}

/** An answer of the planner’s, or a call that was cut off. */
function isExpected(error: Error): boolean {
  return error.name === 'AbortError' || ('defined' in error && error.defined === true);
}

function framesOf({ stack = '', message }: Error): string[] {
  const at = message === '' ? 0 : stack.lastIndexOf(`${message}\n    at `);
  return (at < 0 ? '' : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && line.length <= LONGEST_FRAME)
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}
