import { decodeText } from './decodeText.ts';
import type { ImportLimits } from './importLimits.ts';
import { type ImportFile, ImportProblem } from './importSource.ts';

/** A file of a source as text. Refuses by what the file says of its size before it reads anything. */
export async function readText(
  file: ImportFile,
  read: (path: string, mostBytes: number) => Promise<Uint8Array>,
  limits: ImportLimits,
): Promise<string> {
  if (file.bytes > limits.textBytes) throw tooLarge(file.path, limits.textBytes);
  const text = decodeText(await read(file.path, limits.textBytes), file.path);
  // A program may well write its JSON in one line.
  if (!/\.json$/i.test(file.path)) refuseLongLines(text, file.path, limits.lineCharacters);
  return text;
}

export function tooLarge(path: string, mostBytes: number): ImportProblem {
  return new ImportProblem(
    `${path} has more than ${Math.round(mostBytes / 1_000_000)} MB. Split it, and import again.`,
  );
}

function refuseLongLines(text: string, path: string, mostCharacters: number): void {
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > mostCharacters) {
      throw new ImportProblem(
        `${path}, line ${line}: the line has more than ${mostCharacters.toLocaleString('en')} characters. Break it, and import again.`,
      );
    }
    start = end + 1;
  }
}
