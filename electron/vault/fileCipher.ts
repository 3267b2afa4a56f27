/** How a file of the vault is turned into what lies on the disk, and back. */
export interface FileCipher {
  seal(path: string, bytes: Uint8Array): Uint8Array;
  /** Throws FileTampered for bytes that were not written by Leadlight under this path. */
  open(path: string, bytes: Buffer): Buffer;
}

/** A file is not what Leadlight wrote. `why` completes "It …" for the user. */
export class FileTampered extends Error {
  override readonly name = 'FileTampered';

  readonly why: string;

  constructor(why: string) {
    super(`A file of the vault ${why}`);
    this.why = why;
  }
}

/** The files lie on the disk as they are. */
export const PLAIN: FileCipher = {
  seal: (_path, bytes) => bytes,
  open: (_path, bytes) => bytes,
};
