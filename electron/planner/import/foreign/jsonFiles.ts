import { type FoundProblem, type ImportFile, ImportProblem, type ImportSource } from '../sources/importSource.ts';
import { parseJson } from '../sources/parseJson.ts';

/** The JSON files at the top of a source or one folder in. */
export function jsonFiles({ files }: ImportSource): ImportFile[] {
  return files.filter(({ path }) => /\.json$/i.test(path) && path.split('/').length <= 2);
}

/** A folder of notes may hold a JSON file of another program; it is a folder of notes all the same. */
export function hasMarkdown({ files }: ImportSource): boolean {
  return files.some(({ path }) => /\.(md|markdown)$/i.test(path));
}

/** Nine a day make as many in thirty years. */
const MOST_ENTRIES = 100_000;

/** Why a file is not read entry by entry; null when it may be. */
export function problemOfCount(path: string, count: number): { problem: FoundProblem } | null {
  if (count <= MOST_ENTRIES) return null;
  const message = `It holds more than ${MOST_ENTRIES.toLocaleString('en')} entries. Split it, and import again.`;
  return { problem: { from: path, message } };
}

const LOOKED_AT = 50;
const START_BYTES = 262_144;

/** Whether the beginning of one of the JSON files looks like what is wanted. */
export async function someJsonBegins(source: ImportSource, isWanted: (start: string) => boolean): Promise<boolean> {
  if (hasMarkdown(source)) return false;
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
export async function readJson(
  source: ImportSource,
  path: string,
): Promise<{ value: unknown } | { problem: FoundProblem }> {
  try {
    return { value: parseJson(await source.readText(path), path) };
  } catch (error) {
    if (error instanceof ImportProblem) return { problem: { from: path, message: error.message } };
    throw error;
  }
}
