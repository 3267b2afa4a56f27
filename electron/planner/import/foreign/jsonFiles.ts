import { type FoundProblem, type ImportFile, ImportProblem, type ImportSource } from '../sources/importSource.ts';
import { parseJson } from '../sources/parseJson.ts';
import type { Found } from './checkedEntry.ts';
import { isMarkdown } from './isMarkdown.ts';

/** The JSON files at the top of a source or one folder in. */
function jsonFiles({ files }: ImportSource): ImportFile[] {
  return files.filter(({ path }) => isJsonFile(path));
}

export function isJsonFile(path: string): boolean {
  return /\.json$/i.test(path) && path.split('/').length <= 2;
}

/** Nine a day make as many in thirty years. */
const MOST_ENTRIES = 100_000;

/** Why a file is not read entry by entry; null when it may be. */
function problemOfCount(path: string, count: number): FoundProblem | null {
  if (count <= MOST_ENTRIES) return null;
  return {
    from: path,
    message: `It holds more than ${MOST_ENTRIES.toLocaleString('en')} entries. Split it, and import again.`,
  };
}

const LOOKED_AT = 50;
const START_BYTES = 262_144;

/** Whether the beginning of one of the JSON files looks like what is wanted. */
export async function someJsonBegins(source: ImportSource, isWanted: (start: string) => boolean): Promise<boolean> {
  // A folder of notes may hold a JSON file of another program; it is a folder of notes all the same.
  if (source.files.some(({ path }) => isMarkdown(path))) return false;
  for (const { path } of jsonFiles(source).slice(0, LOOKED_AT)) {
    if (isWanted(await startOf(source, path))) return true;
  }
  return false;
}

/** The beginning of a file as text, as far as it is one; empty when it cannot be read. */
export async function startOf(source: ImportSource, path: string): Promise<string> {
  try {
    const bytes = await source.readStart(path, START_BYTES);
    const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    if (error instanceof ImportProblem) return '';
    throw error;
  }
}

/** A JSON file as a value, or why it cannot be read. */
async function readJson(source: ImportSource, path: string): Promise<{ value: unknown } | { problem: FoundProblem }> {
  try {
    return { value: parseJson(await source.readText(path), path) };
  } catch (error) {
    if (error instanceof ImportProblem) return { problem: { from: path, message: error.message } };
    throw error;
  }
}

/** An entry of a file as it stands there. */
export interface JsonEntry {
  /** For the report. */
  from: string;
  value: unknown;
}

interface JsonJournals<Entry extends JsonEntry> {
  /** Null for what is no file of this program. */
  entriesOf(value: unknown, path: string): readonly Entry[] | null;
  /** Why such a file is not read, in words. */
  otherwise: string;
  read(entries: readonly Entry[], path: string): Iterable<Found>;
}

/** The entries of the JSON files of a source, one file after the other. */
export async function* readJsonFiles<Entry extends JsonEntry>(
  source: ImportSource,
  { entriesOf, otherwise, read }: JsonJournals<Entry>,
): AsyncGenerator<Found> {
  for (const { path } of jsonFiles(source)) {
    const file = await readJson(source, path);
    if ('problem' in file) {
      yield file;
      continue;
    }
    const entries = entriesOf(file.value, path);
    const problem = entries === null ? { from: path, message: otherwise } : problemOfCount(path, entries.length);
    if (problem) yield { problem };
    else if (entries) yield* read(entries, path);
  }
}

/** Entries of a list, named by their places in it. */
export function listedEntries(values: readonly unknown[], path: string): JsonEntry[] {
  return values.map((value, at) => ({ from: `${path}, entry ${at + 1}`, value }));
}
