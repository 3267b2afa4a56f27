import { type FoundProblem, type ImportFile, ImportProblem, type ImportSource } from './importSource.ts';

/** Read at a time: the next ones come from the disk while one is taken apart. */
const AT_ONCE = 16;
/** So many bytes wait at most, and one file however large. */
const MOST_BYTES_AT_ONCE = 16_000_000;

/** A file with its text, or why it cannot be read. */
export type ReadText = { file: ImportFile; text: string } | { file: ImportFile; problem: FoundProblem };

/** The texts of files, one after the other in their order, some of them read ahead. */
export async function* readTexts(source: ImportSource, files: readonly ImportFile[]): AsyncGenerator<ReadText> {
  const ahead: { bytes: number; read: Promise<ReadText> }[] = [];
  let bytesAhead = 0;
  let next = 0;

  function readOn(): void {
    for (let file = files[next]; file && ahead.length < AT_ONCE; file = files[next]) {
      if (ahead.length > 0 && bytesAhead + file.bytes > MOST_BYTES_AT_ONCE) return;
      const read = readOne(source, file);
      // It is thrown when its turn comes, or never when nobody asks on.
      read.catch(() => undefined);
      ahead.push({ bytes: file.bytes, read });
      bytesAhead += file.bytes;
      next += 1;
    }
  }

  try {
    readOn();
    for (let first = ahead[0]; first; first = ahead[0]) {
      const text = await first.read;
      ahead.shift();
      bytesAhead -= first.bytes;
      readOn();
      yield text;
    }
  } finally {
    // The source may be closed right after.
    await Promise.allSettled(ahead.map(({ read }) => read));
  }
}

async function readOne(source: ImportSource, file: ImportFile): Promise<ReadText> {
  try {
    return { file, text: await source.readText(file.path) };
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    return { file, problem: { from: file.path, message: error.message } };
  }
}
