import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { WindowMachine } from './openWindow.ts';

/** The program that shows a folder on this system. */
function opener(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'open';
  return platform === 'win32' ? 'explorer.exe' : 'xdg-open';
}

/** Shows a folder in the file manager. Only a folder: the same programs would start a file. */
export async function revealFolder(folder: string, { platform }: Pick<WindowMachine, 'platform'>): Promise<void> {
  if (!isAbsolute(folder) || !(await stat(folder)).isDirectory()) throw new Error('Only a folder can be revealed.');
  const child = spawn(opener(platform), [folder], { stdio: 'ignore', detached: true });
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
}
