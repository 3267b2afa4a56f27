import { access, constants } from 'node:fs/promises';
import { posix, win32 } from 'node:path';

/** The machine to look at, passed in so that tests can be any. */
export interface BrowserQuestion {
  env: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  platform: NodeJS.Platform;
  isProgram?(path: string): Promise<boolean>;
}

export interface FoundBrowser {
  path: string;
  /** As the user knows it: “Chromium”. */
  name: string;
}

/**
 * A browser that can show an app window: the one `LEADLIGHT_BROWSER` names (`none` for none), else the first that is
 * installed in a usual place. Null when there is none.
 */
export async function findBrowser({ isProgram = canRun, ...machine }: BrowserQuestion): Promise<FoundBrowser | null> {
  const named = machine.env['LEADLIGHT_BROWSER'];
  if (named === 'none') return null;
  if (named) return { path: named, name: nameOf(named) };
  for (const path of usualPlaces(machine)) if (await isProgram(path)) return { path, name: nameOf(path) };
  return null;
}

function usualPlaces({ env, homeFolder, platform }: BrowserQuestion): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(homeFolder, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (it) => it !== undefined,
    );
    return [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
    ].flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    posix.isAbsolute,
  );
  return [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ].flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}

function nameOf(path: string): string {
  const program = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  if (program.includes('edge')) return 'Edge';
  if (program.includes('brave')) return 'Brave';
  // Windows gives Chromium the same file name as Chrome.
  if (program.includes('chromium') || /[\\/]chromium[\\/]/i.test(path)) return 'Chromium';
  return program.includes('chrome') ? 'Chrome' : 'the browser';
}

async function canRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
