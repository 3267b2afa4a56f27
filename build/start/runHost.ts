import { spawn } from 'node:child_process';

const START_MS = 5_000;
const ORDERLY_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a host until it ends. `did-not-start` means that the program itself cannot run here: without its libraries or
 * its sandbox it ends at once, by a signal or as “not found” (127).
 */
export function runHost(program: string, args: string[], why: string): Promise<number | 'did-not-start'> {
  const startedAt = performance.now();
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, LEADLIGHT_HOST_REASON: why } });
  const stopPassingOn = passSignalsOn((signal) => child.kill(signal));
  return new Promise((resolve) => {
    const end = (how: number | 'did-not-start') => {
      stopPassingOn();
      resolve(how);
    };
    child.once('error', () => end('did-not-start'));
    child.once('exit', (code, signal) => {
      const isBroken = code === 127 || (signal !== null && !ORDERLY_SIGNALS.some((orderly) => orderly === signal));
      const endedAtOnce = performance.now() - startedAt < START_MS;
      end(isBroken && endedAtOnce ? 'did-not-start' : (code ?? 0));
    });
  });
}

/** The host saves and ends when it is told to; this program waits for it. */
function passSignalsOn(pass: (signal: NodeJS.Signals) => void): () => void {
  const listener = (signal: NodeJS.Signals) => {
    // Ctrl+C in a terminal reaches the host by itself; a second one would cut its last save short.
    if (signal !== 'SIGINT') pass(signal);
  };
  for (const signal of ORDERLY_SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of ORDERLY_SIGNALS) process.off(signal, listener);
  };
}
