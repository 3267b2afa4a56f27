import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryOwner } from '../durableWrite.ts';
import type { FileSystem } from '../fileSystem.ts';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { INBOX_FOLDER, isLockName } from '../layout.ts';
import type { VaultLocation } from '../openVault.ts';
import { type MutatingStep, mutatingFileSystem } from './mutatingFileSystem.ts';

/** An operation on the files of a vault, to be broken off. */
export interface BreakableOperation<Opened> {
  /** Makes what is there before. Called once; every run begins with a copy of it. */
  prepare?(location: VaultLocation): Promise<void>;
  /** Opens what the operation works on, for example a vault or a planner. Steps in here are not counted. */
  open(location: VaultLocation, fileSystem: FileSystem): Promise<Opened>;
  operation(opened: Opened, location: VaultLocation): Promise<unknown>;
}

/** Where a run was broken off. */
export interface Killed {
  /** Null for the last run, in which nothing was broken off. */
  step: MutatingStep | null;
  /** Counted from 0. */
  number: number;
  /** Only half of its bytes had been written. */
  isHalf: boolean;
  /** The operation had answered. It does so in the last run alone, unless it goes on after its answer. */
  isAnswered: boolean;
}

/**
 * Kills the process that does the operation before each change it makes to the disk, and in the middle of each write,
 * and lets `check` look at what is left: it opens the vault again and compares. What waits in the killed process waits
 * for ever, as after kill -9: no catch, no finally, no timer of it does anything more to the disk. Returns the steps.
 */
export async function brokenAtEveryStep<Opened>(
  broken: BreakableOperation<Opened>,
  check: (location: VaultLocation, killed: Killed) => Promise<void>,
): Promise<MutatingStep[]> {
  return everyRun(broken, async (begin, steps) => {
    for (let number = 0; ; number += 1) {
      let last: MutatingStep | null = null;
      for (const isHalf of [false, true]) {
        if (isHalf && last?.name !== 'write' && last?.name !== 'append') continue;
        const location = await begin();
        const { step, isAnswered } = await killedRun(broken, location, { number, isHalf });
        last = step;
        if (step && !isHalf) steps.push(step);
        await leaveLockOfTheDead(location);
        await told({ step, number, isHalf }, () => check(location, { step, number, isHalf, isAnswered }));
        if (step === null) return;
      }
    }
  });
}

/** What a disk says when it refuses, and what it still does. */
export type Refusal = 'ENOSPC' | 'EACCES' | 'EROFS' | 'EIO';

export interface Refused<Opened> {
  opened: Opened;
  location: VaultLocation;
  step: MutatingStep;
  number: number;
  /** What the operation threw; null when it could do without the step. */
  error: unknown;
}

/**
 * Lets the disk refuse from each step of the operation on, heals it, and lets `check` look: at the error, and at
 * whether the operation can be done again without opening anything anew. Returns the steps.
 */
export async function refusedAtEveryStep<Opened>(
  broken: BreakableOperation<Opened>,
  refusal: Refusal,
  check: (refused: Refused<Opened>) => Promise<void>,
): Promise<MutatingStep[]> {
  return everyRun(broken, async (begin, steps) => {
    for (let number = 0; ; number += 1) {
      const location = await begin();
      let count = -1;
      let refused: MutatingStep | null = null;
      let isHealed = true;
      const fileSystem = mutatingFileSystem(
        hastyFileSystem,
        async (step, { whole }) => {
          if (isHealed || !refuses(refusal, step)) return whole();
          count += 1;
          if (count < number) return whole();
          refused ??= step;
          throw Object.assign(new Error(`${refusal}: injected at ${step.name}`), { code: refusal });
        },
        async () => undefined,
      );
      const opened = await broken.open(location, fileSystem);
      isHealed = false;
      const error = await broken.operation(opened, location).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      isHealed = true;
      const step: MutatingStep | null = refused;
      if (step === null) return;
      steps.push(step);
      await told({ step, number, isHalf: false }, () => check({ opened, location, step, number, error }));
    }
  });
}

/** A full disk still removes and renames. */
function refuses(refusal: Refusal, { name }: MutatingStep): boolean {
  if (refusal !== 'ENOSPC') return true;
  return name !== 'remove' && name !== 'removeFolder' && name !== 'rename';
}

/** Begins every run with a copy of what was prepared, and removes all of it at the end. */
async function everyRun<Opened>(
  { prepare }: BreakableOperation<Opened>,
  runs: (begin: () => Promise<VaultLocation>, steps: MutatingStep[]) => Promise<void>,
): Promise<MutatingStep[]> {
  const root = await mkdtemp(join(tmpdir(), 'leadlight-broken-'));
  const steps: MutatingStep[] = [];
  let count = 0;
  // Always under the same path: backups know the folder they were made of.
  const location = { folder: join(root, 'run', 'vault'), backupFolder: join(root, 'run', 'backups') };
  try {
    await mkdir(join(root, 'run'), { recursive: true });
    await prepare?.(location);
    await cp(join(root, 'run'), join(root, 'before'), { recursive: true, preserveTimestamps: true });
    const begin = async () => {
      // A killed process may still hold files of its folder open, so that goes out of the way as it is.
      await rm(join(root, 'run'), { recursive: true, force: true, maxRetries: 3 });
      await cp(join(root, 'before'), join(root, 'run'), { recursive: true, preserveTimestamps: true });
      count += 1;
      if (count > 2000) throw new Error('The operation has more than 2,000 steps. Make it smaller.');
      return location;
    };
    await runs(begin, steps);
    return steps;
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Kill {
  number: number;
  isHalf: boolean;
}

async function killedRun<Opened>(
  { open, operation }: BreakableOperation<Opened>,
  location: VaultLocation,
  kill: Kill,
): Promise<{ step: MutatingStep | null; isAnswered: boolean }> {
  const forEver = new Promise<never>(() => undefined);
  let count = -1;
  let isCounting = false;
  let killedAt: MutatingStep | null = null;
  let die: () => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    die = () => resolve('killed');
  });
  const fileSystem = mutatingFileSystem(
    hastyFileSystem,
    async (step, { whole, half }) => {
      if (killedAt) return forEver;
      if (!isCounting) return whole();
      count += 1;
      if (count < kill.number) return whole();
      killedAt = step;
      if (kill.isHalf) await half?.();
      die();
      return forEver;
    },
    () => (killedAt ? forEver : Promise.resolve()),
  );
  const opened = await open(location, fileSystem);
  isCounting = true;
  const outcome = await Promise.race([operation(opened, location).then(() => 'answered' as const), death]);
  const step: MutatingStep | null = killedAt;
  // Whatever goes on behind an answer ends here too.
  killedAt ??= { name: 'remove', path: '' };
  return { step, isAnswered: outcome === 'answered' };
}

/** The killed process had another beginning than this one, and another number. */
async function leaveLockOfTheDead({ folder }: VaultLocation): Promise<void> {
  const paths = [folder, join(folder, INBOX_FOLDER)];
  for (const path of paths) {
    for (const name of await readdir(path).catch(() => [])) {
      const file = join(path, name);
      if (isLockName(name)) {
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace(/"startedAt": ".*"/, '"startedAt": "another life"'));
      }
      if (temporaryOwner(name) === process.pid) await rename(file, file.replace(`.${process.pid}-`, `.${NOBODY}-`));
    }
  }
}

/** More than any system gives to a process. */
const NOBODY = 2_000_000_000;

/** Says at which step a check failed: without that nobody could tell. */
async function told({ step, number, isHalf }: Kill & { step: MutatingStep | null }, check: () => Promise<void>) {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) {
      const where = step ? `${isHalf ? 'in the middle of' : 'before'} ${step.name} of ${step.path}` : 'at the end';
      error.message = `Broken off ${where} (step ${number}): ${error.message}`;
    }
    throw error;
  }
}
