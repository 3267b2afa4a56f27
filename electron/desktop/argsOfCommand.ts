/** Starts the command line instead of the window; what follows it, after `--`, is the command. */
const CLI = '--cli';

/**
 * What this program is asked as `leadlight` on the command line; null where it is to open its window. On Debian
 * `/usr/bin/leadlight` is this program itself, so a first word that is no option is a command too.
 */
export function argsOfCommand(argv: readonly string[], isPackaged: boolean): string[] | null {
  const at = argv.indexOf(CLI);
  if (at >= 0) return argv.slice(argv[at + 1] === '--' ? at + 2 : at + 1);
  return isPackaged && /^[a-z]+$/.test(argv[1] ?? '') ? argv.slice(1) : null;
}
