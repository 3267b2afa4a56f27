/** How much an import reads at most. Bytes, unless the name says otherwise. */
export interface ImportLimits {
  files: number;
  /** Folders within each other. */
  depth: number;
  /** A file that is read as text. */
  textBytes: number;
  /** Any file: a recording may have 100 MB. */
  fileBytes: number;
  /** All files of an archive together, unpacked. */
  archiveBytes: number;
  /** A line of a text that is no JSON, in characters: no editor shows a longer one in reasonable time. */
  lineCharacters: number;
}

const MB = 1_000_000;

export const IMPORT_LIMITS: ImportLimits = {
  files: 50_000,
  depth: 32,
  textBytes: 50 * MB,
  fileBytes: 128 * MB,
  archiveBytes: 2000 * MB,
  lineCharacters: 1_000_000,
};
