/** A line of a stack that names a place in code: `    at saveEntry (/…/index.js:12:5)`. */
const FRAME =
  /^\s+at (?:.{1,200} \()?(?:async )?(?:[a-z][a-z0-9+.-]*:|[A-Za-z]:[\\/]|\/|<anonymous>|native|index \d).{0,400}?\)?$/;
const MOST_FRAMES = 12;

/**
 * Where in code an error was made. The message is left out, which may quote the user, also where it has lines that look
 * like places: only what stands behind it counts.
 */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  const lines = withoutMessage(error.stack, error.message).split('\n');
  const first = lines.findLastIndex((line) => line.trim() !== '' && !FRAME.test(line)) + 1;
  return lines
    .slice(first)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_FRAMES);
}

/**
 * The name may hold the message too, so it is cut at the last place where frames follow it. For a message of a few letters
 * that costs some frames, and never shows a word.
 */
function withoutMessage(stack: string, message: string): string {
  if (message === '') return stack;
  const at = stack.lastIndexOf(`${message}\n    at `);
  return at < 0 ? '' : stack.slice(at + message.length);
}

/** Whether a line that was told as a place in code looks like one. */
export const isFrame = (line: string): boolean => FRAME.test(line);

/** A name that says what kind of error it is; `Error` for anything that is more than a name. */
export function errorName(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z_$][\w$]{0,59}( in [\w.-]{1,80})?$/.test(name) ? name : 'Error';
}
