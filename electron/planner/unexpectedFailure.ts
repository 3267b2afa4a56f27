import { errorName, framesOf } from './diagnostics/ourFrames.ts';

/**
 * A bug that came up in a procedure. Its name says what and where; its message says nothing, because the message of
 * what was thrown may quote the user.
 */
export class UnexpectedFailure extends Error {
  constructor(path: readonly string[], cause: unknown) {
    super('Something went wrong inside Leadlight', { cause });
    this.name = `${errorName(cause)} in ${path.join('.')}`;
    const frames = framesOf(cause);
    if (frames.length > 0) this.stack = [`${this.name}: ${this.message}`, ...frames].join('\n');
  }
}
