/**
 * One JSON file of the vault as the planner sees it. Updates of one document never interleave.
 * A resolved update is on disk; a rejected one left both the file and `read()` as they were.
 */
export interface VaultDocument<Data> {
  /** What was last saved. It is frozen once saved: make a changed copy, never change it in place. */
  read(): Promise<Data>;
  /**
   * Throws StorageFailure when the disk refuses, VaultReadOnly when nothing may be saved, and TypeError when
   * the result is not what the document holds, which is a bug in `change`.
   */
  update(change: (data: Data) => Data): Promise<Data>;
}

/** The disk refused a read or a save. The message is for the user. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

/** The vault was opened read-only. The message says why, for the user. */
export class VaultReadOnly extends Error {
  override readonly name = 'VaultReadOnly';
}

/** The folder cannot be opened as a vault, or a copy cannot go there. The message says what to do, for the user. */
export class VaultUnusable extends Error {
  override readonly name = 'VaultUnusable';
}
