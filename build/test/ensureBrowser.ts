import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/browser/findBrowser.ts';
import { superviseDownload } from '../start/superviseDownload.ts';

export type BrowserFound = { path: string; how: string } | { missing: string };

/** A browser for the end-to-end tests: an installed one, else Playwright's, else Debian's. */
export async function ensureBrowser(root: string): Promise<BrowserFound> {
  const installed = await startableBrowser();
  if (installed) return { path: installed, how: 'installed on this machine' };
  if (starts(chromium.executablePath()))
    return { path: chromium.executablePath(), how: 'downloaded by Playwright before' };
  console.log('    No browser is installed; Playwright downloads one…');
  await downloadWithPlaywright(root);
  if (starts(chromium.executablePath())) return { path: chromium.executablePath(), how: 'downloaded by Playwright' };
  if (installWithApt()) {
    const packaged = await startableBrowser();
    if (packaged) return { path: packaged, how: 'installed by apt' };
  }
  return {
    missing:
      'The end-to-end tests need Chromium, Chrome or Edge. None is installed, and Playwright could not download one. ' +
      'Install one (on Debian: apt-get install chromium) or name its program in LEADLIGHT_BROWSER.',
  };
}

async function startableBrowser(): Promise<string | null> {
  const found = await findBrowser({ env: process.env, homeFolder: homedir(), platform: process.platform });
  return found && starts(found.path) ? found.path : null;
}

/** A program can be there and still lack its libraries. Windows' browsers open a window when asked for a version. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function downloadWithPlaywright(root: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'leadlight-browser-'));
  try {
    await superviseDownload({
      command: [process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
      // Playwright downloads into the temporary folder: one of its own shows its progress.
      env: { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch },
      folders: [scratch, join(chromium.executablePath(), '../../..')],
      stallMs: 20_000,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function installWithApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('    Playwright could not; Debian’s chromium is installed by apt…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status;
  return apt('update', '-qq') === 0 && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') === 0;
}
