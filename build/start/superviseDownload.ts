import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Download {
  /** The downloader and its arguments. */
  command: [string, ...string[]];
  env: NodeJS.ProcessEnv;
  /** Where it writes; a download makes progress while these folders grow. */
  folders: string[];
  /** Without progress for this long it is given up. */
  stallMs: number;
  lookEveryMs?: number;
}

/** Runs a downloader that tells nothing of its progress, and ends it when it stalls. */
export async function superviseDownload(download: Download): Promise<'done' | 'failed' | 'stalled'> {
  const { command, env, folders, stallMs, lookEveryMs = 500 } = download;
  const [program, ...args] = command;
  const child = spawn(program, args, { env, stdio: 'ignore' });
  const ended = endOf(child);
  let bytes = await bytesIn(folders);
  let lastProgress = performance.now();
  for (;;) {
    const end = await Promise.race([ended, pause(lookEveryMs)]);
    if (end !== undefined) return end;
    const nowThere = await bytesIn(folders);
    if (nowThere !== bytes) lastProgress = performance.now();
    bytes = nowThere;
    if (performance.now() - lastProgress >= stallMs) {
      child.kill('SIGKILL');
      await ended;
      return 'stalled';
    }
  }
}

function endOf(child: ChildProcess): Promise<'done' | 'failed'> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0 ? 'done' : 'failed'));
    child.once('error', () => resolve('failed'));
  });
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

async function bytesIn(folders: string[]): Promise<number> {
  let bytes = 0;
  for (const folder of folders) {
    for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
      // A file that was moved on in between counts where it went.
      const found = await stat(join(folder, name)).catch(() => null);
      bytes += found?.isFile() ? found.size : 0;
    }
  }
  return bytes;
}
