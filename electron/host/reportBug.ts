import { homedir } from 'node:os';
import { noteFailure } from '#electron/planner/diagnostics/failureLog.ts';
import { errorName, framesOf } from '#electron/planner/diagnostics/ourFrames.ts';

const MOST_PRINTED = 8;

/**
 * Says on the terminal that something unexpected was thrown, and where, and keeps it for the problem report. The message
 * is left out: it may quote what the user wrote, and that never goes to a log.
 */
export function reportBug(error: unknown): void {
  noteFailure(isOfPlanner(error) ? 'planner' : 'host', error);
  const frames = framesOf(error).slice(0, MOST_PRINTED);
  const home = homedir();
  const short = home.length > 1 ? frames.map((frame) => frame.replaceAll(home, '~')) : frames;
  console.error([`Leadlight met an unexpected ${errorName(error)}.`, ...short].join('\n'));
}

/** Named by electron/planner/unexpectedFailure.ts. */
function isOfPlanner(error: unknown): boolean {
  return error instanceof Error && / in [\w-]+\./.test(error.name);
}
