import { looksSealed } from './encryption/sealedMarks.ts';
import { nameBeforeAside } from './layout.ts';

/** How a file of the vault is turned into what lies on the disk, and back. */
export interface FileCipher {
  seal(path: string, bytes: Uint8Array): Uint8Array;
  /** Throws FileTampered for bytes that were not written by Leadlight under this path. */
  open(path: string, raw: Buffer): Buffer;
  /** Which save of the file this is; null where the disk does not tell. A later save has a higher number. */
  generationOf(raw: Uint8Array): bigint | null;
  /** How a file grows at its end; null where its bytes lie as they are. */
  readonly growing: GrowingFiles | null;
}

/** Files that grow by parts, each sealed on its own. */
export interface GrowingFiles {
  /** A file that more may be added to. */
  begin(path: string, bytes: Uint8Array): Uint8Array;
  /** Where its parts end; null when nothing can be added to it. Opens nothing. */
  layout(raw: Buffer): GrowingLayout | null;
  /** Goes to the end of the last of `ends`. */
  next(path: string, layout: GrowingLayout, bytes: Uint8Array): Uint8Array;
}

export interface GrowingLayout {
  /** What every part is bound to. */
  head: Buffer;
  /** Of each whole part, the first one first: bytes of the content and of the file up to its end. */
  ends: { plain: number; raw: number }[];
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
  open: (path, raw) => {
    // One that was set aside while the vault was encrypted stays as it was.
    const isInUse = nameBeforeAside(path) === path;
    if (isInUse && looksSealed(raw)) throw new FileTampered('is encrypted, and this vault is not');
    return raw;
  },
  generationOf: () => null,
  growing: null,
};
