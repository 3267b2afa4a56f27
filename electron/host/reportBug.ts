/**
 * Says on the terminal that something unexpected was thrown, and where. The message is left out: it may quote what
 * the user wrote, and that never goes to a log.
 */
export function reportBug(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error([`Leadlight met an unexpected ${name}.`, ...frames.slice(0, 8)].join('\n'));
}
