import { homedir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { endQuietly } from '#electron/host/endQuietly.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { wantsJson } from './readCommand.ts';
import { runCli } from './runCli.ts';
import { askSecret } from './secret/askSecret.ts';

const argv = process.argv.slice(2);
endQuietly(process, (code) => process.exit(code));

// Whoever reads may have seen enough, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runCli(argv, {
    machine: { env: process.env, homeFolder: homedir(), platform: process.platform },
    workingFolder: process.cwd(),
    clock: systemClock(process.env['LEADLIGHT_NOW']),
    input: { isPiped: !process.stdin.isTTY, read: () => buffer(process.stdin) },
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    ...(process.stderr.isTTY ? { progress } : {}),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { askSecret: ask } : {}),
    stoppable,
  });
} catch (error) {
  reportBug(error);
  if (wantsJson(argv))
    console.log(JSON.stringify({ error: { code: 'bug', message: 'Something unexpected happened.' } }));
  process.exitCode = 1;
}

function ask(question: string): Promise<string> {
  const interrupt = () => process.kill(process.pid, 'SIGINT');
  return askSecret(question, { input: process.stdin, output: process.stderr, interrupt });
}

/** Back to the start of the line, and nothing left of what stood there. */
function progress(text: string): void {
  process.stderr.write(`\r\x1b[2K${text}`);
}

async function stoppable<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end);
  try {
    return await run(stop.signal);
  } finally {
    process.off('SIGINT', end);
  }
}
