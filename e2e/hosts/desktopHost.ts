import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { type HostSetup, hostEnvironment, OUT } from './browserHost.ts';

/** The installed Electron runtime, or why there is none. */
export function desktopRuntime(): { path: string } | { missing: string } {
  const folder = join(import.meta.dirname, '../../node_modules/electron');
  const note = join(folder, 'path.txt');
  const path = existsSync(note) ? join(folder, 'dist', readFileSync(note, 'utf8')) : null;
  if (path && existsSync(path)) return { path };
  return { missing: 'Electron’s runtime is not installed here (npx install-electron fetches it).' };
}

/** The built desktop host on a vault. */
export function startDesktopHost(executablePath: string, setup: HostSetup): Promise<ElectronApplication> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return electron.launch({
    executablePath,
    args: [...asRoot, join(OUT, 'main/desktop.js'), '--vault', setup.vaultFolder],
    env: hostEnvironment(setup),
  });
}
