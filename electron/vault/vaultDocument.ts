/**
 * One JSON file of the vault as the planner sees it. Updates of one document never interleave.
 * A resolved update is on disk; a rejected one left both the file and `read()` as they were.
 */
export interface VaultDocument<Data> {
  read(): Promise<Data>;
  /** Throws StorageFailure when the disk refuses and VaultReadOnly when nothing may be saved. */
  update(change: (data: Data) => Data): Promise<Data>;
}

/** The disk refused a save. The message is for the user. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

/** The vault was opened read-only. The message says why, for the user. */
export class VaultReadOnly extends Error {
  override readonly name = 'VaultReadOnly';
}
