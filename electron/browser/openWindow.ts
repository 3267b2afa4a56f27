import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reportBug } from '#electron/host/reportBug.ts';
import { type BrowserQuestion, type FoundBrowser, findBrowser } from './findBrowser.ts';
import { quietProfile } from './quietProfile.ts';

export interface WindowMachine extends BrowserQuestion {
  isRoot: boolean;
  /** Where this machine's settings are kept. */
  configFolder: string;
}

/** What a window can be shown with, or why none can; the words end a sentence like “…, because …”. */
export async function findWindow(machine: WindowMachine): Promise<FoundBrowser | { missing: string }> {
  const { env, platform } = machine;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return { missing: 'there is no display' };
  return (await findBrowser(machine)) ?? { missing: 'no Chromium, Chrome or Edge was found' };
}

/** Shows `url` in a window of its own. The child ends when the window closes or was handed to a running browser. */
export async function openWindow(
  url: string,
  browser: FoundBrowser,
  machine: WindowMachine,
  { isOnItsOwn = false } = {},
): Promise<ChildProcess> {
  const profile = profileFolder(browser, machine);
  await mkdir(profile, { recursive: true, mode: 0o700 });
  // A profile in use keeps its own settings: those of its first start hold.
  await quietProfile(profile).catch(reportBug);
  const child = spawn(browser.path, windowArguments(url, profile, machine), { stdio: 'ignore', detached: isOnItsOwn });
  if (isOnItsOwn) child.unref();
  return child;
}

export function windowArguments(url: string, profile: string, { isRoot, platform }: WindowMachine): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    // The host ends with its window: the browser must not stay behind without one.
    '--disable-background-mode',
    '--hide-crash-restore-bubble',
    '--disable-sync',
    '--disable-quic',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
    '--password-store=basic',
    // For the first time only: after that the browser remembers where the window was.
    '--window-size=1280,860',
    ...(platform === 'linux' ? ['--class=leadlight', '--ozone-platform-hint=auto'] : []),
    // Chromium refuses to start its sandbox as root.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** A profile of its own, so that the window has no extensions, no history and a size that is remembered. */
function profileFolder({ path }: FoundBrowser, { platform, homeFolder, configFolder }: WindowMachine): string {
  // Chromium in a snap may not touch hidden folders but its own.
  if (platform === 'linux' && path.startsWith('/snap/')) return join(homeFolder, 'snap/chromium/common/leadlight');
  return join(configFolder, 'browser-profile');
}
