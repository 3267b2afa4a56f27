import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { exportedVault } from './content/exportedVault.ts';
import { exportPages } from './content/exportPages.ts';
import type { DiagramPictures } from './diagramPictures.ts';
import { openMirror } from './target/mirror.ts';
import { writeProblem } from './target/writeProblem.ts';

interface Export {
  vault: ReadableVault;
  curriculum: Curriculum;
  /** As `exportFolder` answered it. */
  folder: string;
  signal?: AbortSignal | undefined;
  /** Of diagrams, as far as a window drew them; without, they are exported as source alone. */
  pictures?: DiagramPictures;
}

const FILES_BETWEEN_WORDS = 50;

/**
 * Writes the vault as Markdown. Whoever stops listening, or aborts, gets a folder in which every file is whole and
 * listed; the next export goes on from there. Throws StorageFailure when the disk refuses.
 */
export async function* exportMarkdown({
  vault,
  curriculum,
  folder,
  signal,
  pictures,
}: Export): AsyncGenerator<ExportProgress> {
  const exported = await exportedVault(vault, curriculum, pictures ?? null);
  const { total, pages } = exportPages(vault, exported);
  const words = storageWords(folder);
  const mirror = await words(openMirror(folder));
  try {
    let filesDone = 0;
    for await (const { path, text } of pages) {
      if (signal?.aborted) return;
      if (filesDone % FILES_BETWEEN_WORDS === 0) yield { state: 'writing', filesDone, filesTotal: total };
      await words(mirror.put(path, text));
      filesDone += 1;
    }
    await words(mirror.removeOthers());
  } finally {
    await words(mirror.close());
  }
  const { written, unchanged, removed, setAside } = mirror.counts;
  yield {
    state: 'finished',
    folder,
    filesWritten: written,
    filesUnchanged: unchanged,
    filesRemoved: removed,
    filesSetAside: setAside,
    diagramsWithoutPicture: exported.diagrams.withoutPicture,
  };
}

function storageWords(folder: string): <Result>(work: Promise<Result>) => Promise<Result> {
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      throw new StorageFailure(writeProblem(error, folder), { cause: error });
    }
  };
}
