import type { Instant } from '#shared/model/time.ts';

/**
 * A folder, a file or an archive that is read from: paths with `/`, none that leads out of it, links not followed.
 * The one folder that packing puts around everything in an archive is not part of the paths.
 */
export interface ImportSource {
  /** What the person chose, for messages: the last part of its path. */
  readonly name: string;
  /** In order of their paths. What was left out for safety is in `refused`. */
  readonly files: readonly ImportFile[];
  /** Why a file is not among them, in words for the person. */
  readonly refused: readonly FoundProblem[];
  /** Whole bytes of one file. Throws ImportProblem when it cannot be read any more or is larger than a file may be. */
  read(path: string): Promise<Uint8Array>;
  /** The same as text: UTF-8 with or without its mark, or UTF-16 with one. Throws ImportProblem for any other encoding. */
  readText(path: string): Promise<string>;
  /** Up to so many of its first bytes, to see what it is. Throws as `read` does. */
  readStart(path: string, bytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ImportFile {
  path: string;
  /** As its folder or archive says. What is really read may turn out to be more, and is refused then. */
  bytes: number;
  /** When it was last changed; null when that is not known or makes no sense. */
  modifiedAt: Instant | null;
}

/** What could not be read, or not carried over, and why. */
export interface FoundProblem {
  /** The file, with a line or an entry in it where that helps: `2027/idea.md`, `entries.json, entry 12`. */
  from: string;
  message: string;
}

/** Something the person chose cannot be read at all. The message says what to do. */
export class ImportProblem extends Error {}
