import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * Runs the command line that the build put beside this program, before Electron is ready: there is no window, and
 * nothing of Chromium has begun. Ends the process with the exit code of the command.
 */
export async function runCommand(args: readonly string[], builtFolder: string): Promise<void> {
  process.argv = [process.execPath, 'leadlight', ...args];
  // By its path: no host knows another one's code.
  await import(/* @vite-ignore */ pathToFileURL(join(builtFolder, 'main/cli.js')).href);
  await Promise.all([written(process.stdout), written(process.stderr)]);
  app.exit(Number(process.exitCode ?? 0));
}

/** What was written to a pipe may still be on its way. */
function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
