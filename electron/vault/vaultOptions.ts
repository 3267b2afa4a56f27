import type { HostKind } from '#shared/model/host.ts';
import type { VaultKey } from './encryption/vaultKey.ts';
import type { FileSystem } from './fileSystem.ts';
import { FORMATS, type Formats } from './formats.ts';
import { nodeFileSystem } from './nodeFileSystem.ts';

/** What a host says of itself, and what a test puts in place of the machine. */
export interface VaultOptions {
  /** Written into the lock, for the message of a second start. */
  host?: HostKind;
  /** Called after each change of `health()`. */
  onHealthChange?: () => void;
  /** Of an encrypted vault. Whoever gave it forgets it once the vault is closed. */
  key?: VaultKey | null;
  /** Called with the path of a file that somebody else changed; with an empty one when all may be changed. */
  onOutsideChange?: (path: string) => void;
  fileSystem?: FileSystem;
  formats?: Formats;
  now?: () => Date;
  /** What time it is for those who write, if it is not `now`: the history of entries is kept by it. */
  plannerNow?: () => Date;
  /** Calls back about every so many milliseconds until the returned function is called. */
  every?: (milliseconds: number, callback: () => void) => () => void;
}

export function completed(options: VaultOptions): Required<VaultOptions> {
  return {
    host: 'cli',
    onHealthChange: () => undefined,
    onOutsideChange: () => undefined,
    key: null,
    fileSystem: nodeFileSystem,
    formats: FORMATS,
    now: () => new Date(),
    plannerNow: options.now ?? (() => new Date()),
    every: everyInterval,
    ...options,
  };
}

/** Never keeps the process alive on its own. */
function everyInterval(milliseconds: number, callback: () => void): () => void {
  const timer = setInterval(callback, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
