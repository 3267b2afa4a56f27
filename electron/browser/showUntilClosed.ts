import type { ChildProcess } from 'node:child_process';
import type { BrowserHost } from './browserHost.ts';
import type { FoundBrowser } from './findBrowser.ts';
import { openWindow, type WindowMachine } from './openWindow.ts';
import type { WindowWatch } from './windowWatch.ts';

interface Showing {
  host: BrowserHost;
  browser: FoundBrowser;
  machine: WindowMachine;
  watch: WindowWatch;
  /** The user or the system ends the program. */
  stopped: Promise<void>;
  /** The window did not come up; the address is the way in. */
  sayAddress(): void;
}

/** Shows the window and resolves when it was closed, or when the program is to end and has closed it. */
export async function showUntilClosed({ host, browser, machine, watch, stopped, sayAddress }: Showing): Promise<void> {
  const child = await openWindow(`${host.origin}${host.access.newWindowPath()}`, browser, machine);
  child.once('exit', watch.browserExited);
  child.once('error', watch.browserExited);
  const end = await Promise.race([watch.ended, stopped]);
  if (end === 'never-opened') {
    sayAddress();
    await stopped;
  }
  await closeWindow(child);
}

const PATIENCE_MS = 4_000;

/** Asks first, so that the page can save what was just typed. */
async function closeWindow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await gone;
  clearTimeout(impatience);
}
