import { constants } from 'node:fs';
import { open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '#electron/vault/fileSystem.ts';
import { processStart } from '#electron/vault/lock/processStart.ts';
import { makeFolders } from '#electron/vault/makeFolders.ts';

/** How a second start reaches the first. The secret opens windows and nothing else. */
const RunningHost = z.object({
  origin: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/),
  secret: z.string().min(1).max(200),
});
export type RunningHost = z.infer<typeof RunningHost>;

/** A window of a host, and nothing else: what is not one is not opened. */
const WINDOW_PATH = /^\/open\?code=[\w-]{20,200}$/;

const NOTE_NAME = /^running-host-([1-9]\d{0,9})\.json$/;
const LARGEST_NOTE = 4096;
/** Somebody who can write in the folder could put another in its place each time it is taken away. */
const TRIES = 5;

/** Leaves word for other starts, readable by this user alone; outside the vault, which may be shared or synced. */
export async function announceHost(configFolder: string, host: RunningHost): Promise<() => Promise<void>> {
  const file = noteOf(configFolder, process.pid);
  await makeFolders(configFolder, 0o700);
  await writeAnew(file, JSON.stringify(host));
  await clearOfKilled(configFolder);
  return () => rm(file, { force: true });
}

/** A host that was killed takes no note away. What cannot be cleared stays: nobody asks a process that is not there. */
async function clearOfKilled(configFolder: string): Promise<void> {
  try {
    for (const name of await readdir(configFolder)) {
      const pid = Number(NOTE_NAME.exec(name)?.[1] ?? Number.NaN);
      if (!Number.isSafeInteger(pid) || (await processStart(pid)) !== null) continue;
      await rm(join(configFolder, name), { force: true });
    }
  } catch {
    // The next start tries again.
  }
}

/** One that is there, of a killed process or of somebody else, could be a link or readable by others: it is not written into. */
async function writeAnew(file: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rm(file, { recursive: true, force: true });
    try {
      return await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt === TRIES) throw error;
    }
  }
}

/** Asks the host that runs as `pid` for the address of a new window; null when it does not answer. */
export async function askForWindow(configFolder: string, pid: number): Promise<string | null> {
  try {
    const { origin, secret } = RunningHost.parse(JSON.parse(await readOwn(noteOf(configFolder, pid))));
    const answer = await fetch(`${origin}/window`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      redirect: 'error',
      signal: AbortSignal.timeout(3_000),
    });
    const path = answer.headers.get('location') ?? '';
    return answer.status === 201 && WINDOW_PATH.test(path) ? `${origin}${path}` : null;
  } catch {
    // No note of ours, or nobody there any more: the caller then says that the vault is in use.
    return null;
  }
}

/** A file that this user wrote and that nobody else can read or write: any other could lead to somebody else's host. */
async function readOwn(file: string): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, mode, size } = await handle.stat();
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    if (!isOwn || (mode & constants.S_IFMT) !== constants.S_IFREG || size > LARGEST_NOTE)
      throw new Error('Not a note of ours.');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function noteOf(configFolder: string, pid: number): string {
  return join(configFolder, `running-host-${pid}.json`);
}
