import type { ImportFormat } from '#shared/contract/importContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { FoundProblem } from '../sources/importSource.ts';
import type { ShelfName } from './shelves.ts';

export interface IncomingEntry {
  entry: Entry;
  /** The file it comes from. */
  from: string;
  /** Its day says only when the file was last changed. It is known by its source alone, whatever day that is. */
  isDayOfFile?: boolean;
}

export interface IncomingRecord {
  shelf: ShelfName;
  key: string;
  value: unknown;
}

/** A drawing, a picture or sound. It goes where its record goes. */
export interface IncomingAttachment {
  /** In the vault. */
  path: string;
  owner: { shelf: ShelfName; key: string };
  bytes: number;
  /** Throws ImportProblem. */
  read(): Promise<Uint8Array>;
}

/** All that an import brings, in our terms and checked. */
export interface Incoming {
  format: ImportFormat;
  from: string;
  entries: readonly IncomingEntry[];
  records: readonly IncomingRecord[];
  attachments: readonly IncomingAttachment[];
  problems: readonly FoundProblem[];
}
