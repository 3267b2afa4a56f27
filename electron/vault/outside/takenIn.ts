import type { FileStat } from '../fileSystem.ts';
import type { Format } from '../format.ts';
import type { Stored } from '../stored.ts';

/** A file of an open document that somebody else wrote, replaced or removed. */
export interface ChangedFile<Data> {
  path: string;
  format: Format<Data>;
  /** What was read or written here last. */
  ours: Stored<Data>;
  /** What lies there now; null when it is gone. */
  found: FileStat | null;
  /** Somebody may still be writing it, and it can be looked at again later. */
  mayWait: boolean;
}

/** What to go on with. `isOnDisk`: the file holds just that. */
export interface TakenIn<Data> {
  stored: Stored<Data>;
  isOnDisk: boolean;
  isChanged: boolean;
}
