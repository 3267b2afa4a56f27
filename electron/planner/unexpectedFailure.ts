/**
 * A bug that came up in a procedure. Its name says what and where; its message says nothing, because the message of
 * what was thrown may quote the user.
 */
export class UnexpectedFailure extends Error {
  constructor(path: readonly string[], cause: unknown) {
    super('Something went wrong inside Leadlight', { cause });
    this.name = `${cause instanceof Error ? cause.name : typeof cause} in ${path.join('.')}`;
    const frames = cause instanceof Error ? framesOf(cause) : [];
    if (frames.length > 0) this.stack = [`${this.name}: ${this.message}`, ...frames].join('\n');
  }
}

function framesOf({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
