import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { HostKind } from '#shared/model/host.ts';
import { processStart } from './processStart.ts';

/** What a lock says of the process that holds it. */
export const LockHolder = z.object({
  pid: z.int().min(1),
  /** See processStart. */
  startedAt: z.string(),
  host: HostKind,
  /** Tells two locks of one process apart. */
  nonce: z.string().regex(/^[0-9a-f-]+$/),
});
export type LockHolder = z.infer<typeof LockHolder>;

export async function thisProcess(host: HostKind): Promise<LockHolder> {
  const startedAt = (await processStart(process.pid)) ?? 'unknown';
  return { pid: process.pid, startedAt, host, nonce: randomBytes(8).toString('hex') };
}

/** A pid alone proves nothing: the system gives it to the next process. */
export async function isAlive(holder: LockHolder): Promise<boolean> {
  const start = await processStart(holder.pid);
  return start !== null && (start === holder.startedAt || start === 'unknown' || holder.startedAt === 'unknown');
}

const HOSTS = { desktop: 'the Leadlight window', browser: 'Leadlight in a browser', cli: 'a leadlight command' };

/** Another process that is alive holds the vault. */
export class VaultInUse extends Error {
  override readonly name = 'VaultInUse';
  readonly holder: LockHolder;

  constructor(folder: string, holder: LockHolder) {
    super(
      `The vault ${folder} is open in ${HOSTS[holder.host]} (process ${holder.pid}). Go on there, or close it first.`,
    );
    this.holder = holder;
  }
}
