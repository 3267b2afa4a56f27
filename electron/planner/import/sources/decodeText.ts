import { ImportProblem } from './importSource.ts';

/**
 * The text of a file in UTF-8 with or without a byte order mark, or in UTF-16 with one. The mark is not part of it.
 * Nothing is guessed: a wrong guess would spoil every umlaut without a word.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new ImportProblem(`${path} is not text: it holds bytes that no text has.`);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportProblem(
      encoding === 'utf-8'
        ? `${path} is not text in UTF-8. Save it as UTF-8 in an editor, and import again.`
        : `${path} says it is text in UTF-16 and is not. Save it as UTF-8 in an editor, and import again.`,
    );
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
