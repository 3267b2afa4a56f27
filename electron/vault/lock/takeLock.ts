import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from '../durableWrite.ts';
import { errorCode, type FileSystem, isMissing } from '../fileSystem.ts';
import { isAlive, LockHolder } from './lockHolder.ts';

const PAUSE_MS = 25;
/** How long a lock without content is believed to be in the making. */
const IN_THE_MAKING_MS = 1000;
/** How long a rival that takes over a stale lock may need until it is done. */
const TAKING_OVER_MS = 10_000;

export type LockAnswer = { state: 'taken' } | { state: 'held'; holder: LockHolder };

/**
 * Takes the lock at `path` for `wanted`, or says who holds it. However many processes try at once, one gets it.
 *
 * A lock appears whole, by a link that fails when the name is taken. A stale one is replaced by a rename, and only
 * by the process that took the claim on it: a lock of its own, named after the one to be replaced. Nobody else may
 * replace that lock, so it cannot change between the last look at it and the rename.
 */
export async function takeLock(fileSystem: FileSystem, path: string, wanted: LockHolder): Promise<LockAnswer> {
  const began = Date.now();
  const hasWaited = (milliseconds: number) => Date.now() - began > milliseconds;
  for (;;) {
    if (await create(fileSystem, path, wanted)) return { state: 'taken' };
    const found = await readLock(fileSystem, path);
    if (found === 'gone') continue;
    if (found === 'unreadable' && !hasWaited(IN_THE_MAKING_MS)) {
      await wait(PAUSE_MS);
      continue;
    }
    const holder = found === 'unreadable' ? null : found;
    if (holder && (await isAlive(holder))) return { state: 'held', holder };
    const replaced = await replaceStale(fileSystem, { path, wanted, staleNonce: holder?.nonce ?? null });
    if (replaced === 'yes') return { state: 'taken' };
    if (replaced === 'changed') continue;
    if (hasWaited(TAKING_OVER_MS)) return { state: 'held', holder: replaced };
    await wait(PAUSE_MS);
  }
}

/** Lets go, if the lock is still ours. Whoever got the vault may clear a rival's claim away at the same moment. */
export async function releaseLock(fileSystem: FileSystem, path: string, own: LockHolder): Promise<void> {
  const found = await readLock(fileSystem, path);
  if (typeof found === 'string' || found.nonce !== own.nonce) return;
  await fileSystem.remove(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Who holds the lock now; null when nobody does or it cannot be read. */
export async function lockHolderAt(fileSystem: FileSystem, path: string): Promise<LockHolder | null> {
  const found = await readLock(fileSystem, path);
  return typeof found !== 'string' && (await isAlive(found)) ? found : null;
}

/** Puts our lock in the place of one that is there. */
async function replaceLock(fileSystem: FileSystem, path: string, own: LockHolder): Promise<void> {
  await withTemporary(fileSystem, path, own, (temporary) => fileSystem.rename(temporary, path));
}

async function create(fileSystem: FileSystem, path: string, wanted: LockHolder): Promise<boolean> {
  try {
    await withTemporary(fileSystem, path, wanted, (temporary) => fileSystem.link(temporary, path));
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EINVAL'].includes(code ?? '')) throw error;
    return createWithoutLinks(fileSystem, path, wanted);
  }
}

/** FAT drives know no links. The lock is then empty for a moment, which readers wait out. */
async function createWithoutLinks(fileSystem: FileSystem, path: string, wanted: LockHolder): Promise<boolean> {
  try {
    await writeNew(fileSystem, path, wanted);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

interface Stale {
  path: string;
  wanted: LockHolder;
  /** Null for a lock that cannot be read, as a power cut leaves it. */
  staleNonce: string | null;
}

/** 'changed' when somebody else was faster, or the rival that is at it right now. */
async function replaceStale(
  fileSystem: FileSystem,
  { path, wanted, staleNonce }: Stale,
): Promise<'yes' | 'changed' | LockHolder> {
  const claim = `${path}.claim-${staleNonce ?? 'unreadable'}`;
  const answer = await takeLock(fileSystem, claim, wanted);
  if (answer.state === 'held') return answer.holder;
  try {
    const found = await readLock(fileSystem, path);
    if (found === 'gone' || (found === 'unreadable' ? null : found.nonce) !== staleNonce) return 'changed';
    await replaceLock(fileSystem, path, wanted);
    return 'yes';
  } finally {
    await releaseLock(fileSystem, claim, wanted);
  }
}

export async function readLock(fileSystem: FileSystem, path: string): Promise<LockHolder | 'gone' | 'unreadable'> {
  try {
    const checked = LockHolder.safeParse(JSON.parse((await fileSystem.readFile(path)).toString('utf8')));
    return checked.success ? checked.data : 'unreadable';
  } catch (error) {
    if (isMissing(error)) return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

async function withTemporary(
  fileSystem: FileSystem,
  path: string,
  holder: LockHolder,
  use: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeNew(fileSystem, temporary, holder);
    await use(temporary);
  } finally {
    await fileSystem.remove(temporary).catch((error: unknown) => {
      if (!isMissing(error) && errorCode(error) !== 'EROFS') throw error;
    });
  }
}

/** Readable by its owner only, like the vault it guards. */
async function writeNew(fileSystem: FileSystem, path: string, holder: LockHolder): Promise<void> {
  const file = await fileSystem.create(path, 0o600);
  try {
    await file.write(`${JSON.stringify(holder, null, 2)}\n`);
  } finally {
    await file.close();
  }
}
