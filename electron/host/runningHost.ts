import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolders } from '#electron/vault/makeFolders.ts';

/** How a second start reaches the first. The secret opens windows and nothing else. */
const RunningHost = z.object({ origin: z.url(), secret: z.string().min(1) });
export type RunningHost = z.infer<typeof RunningHost>;

/** Leaves word for other starts, readable by this user alone; outside the vault, which may be shared or synced. */
export async function announceHost(configFolder: string, host: RunningHost): Promise<() => Promise<void>> {
  const file = noteOf(configFolder, process.pid);
  await makeFolders(configFolder, 0o700);
  // One that a killed process left behind could be readable by others: the mode counts for new files only.
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(host), { mode: 0o600 });
  return () => rm(file, { force: true });
}

/** Asks the host that runs as `pid` for the address of a new window; null when it does not answer. */
export async function askForWindow(configFolder: string, pid: number): Promise<string | null> {
  try {
    const { origin, secret } = RunningHost.parse(JSON.parse(await readFile(noteOf(configFolder, pid), 'utf8')));
    const answer = await fetch(`${origin}/window`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      redirect: 'error',
      signal: AbortSignal.timeout(3_000),
    });
    const path = answer.headers.get('location');
    return answer.status === 201 && path ? new URL(path, origin).href : null;
  } catch {
    // No note, or nobody there any more: the caller then says that the vault is in use.
    return null;
  }
}

function noteOf(configFolder: string, pid: number): string {
  return join(configFolder, `running-host-${pid}.json`);
}
