import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { exportedVault } from './content/exportedVault.ts';
import { exportPages } from './content/exportPages.ts';
import type { ExportPictures } from './diagramPictures.ts';
import { type MadeFolder, removeMade } from './target/exportFolder.ts';
import { type Mirror, openMirror } from './target/mirror.ts';
import { writeProblem } from './target/writeProblem.ts';

interface Export {
  vault: ReadableVault;
  curriculum: Curriculum;
  /** As `exportFolder` answered it. */
  folder: string;
  made?: MadeFolder['made'];
  signal?: AbortSignal | undefined;
  /** Of diagrams, as far as a window drew them; without, they are exported as source alone. */
  pictures?: ExportPictures;
  /** Awaited between pages, for other work. */
  between?: () => Promise<void>;
}

const FILES_BETWEEN_WORDS = 50;

/**
 * Writes the vault as Markdown. Whoever stops listening, or aborts, finds the folder as it was; so does who is told that
 * the disk refused (StorageFailure), unless that was while finished files were moved to their places: then every file
 * there is whole, and the next export goes on.
 */
export async function* exportMarkdown({
  vault,
  curriculum,
  folder,
  made = null,
  signal,
  pictures,
  between,
}: Export): AsyncGenerator<ExportProgress> {
  const words = storageWords(folder);
  let mirror: Mirror | null = null;
  let isFinished = false;
  try {
    const exported = await exportedVault(vault, curriculum, pictures ?? null);
    const { total, pages } = exportPages(vault, exported);
    mirror = await words(openMirror(folder));
    let filesDone = 0;
    for await (const { path, text } of pages) {
      await between?.();
      if (signal?.aborted) return;
      if (filesDone % FILES_BETWEEN_WORDS === 0) yield { state: 'writing', filesDone, filesTotal: total };
      await words(mirror.put(path, text));
      filesDone += 1;
    }
    if (signal?.aborted) return;
    await words(mirror.finish());
    isFinished = true;
    yield finished(folder, mirror, exported.diagrams.withoutPicture);
  } finally {
    if (!isFinished) {
      await mirror?.giveUp();
      await removeMade({ folder, made });
    }
  }
}

function finished(folder: string, { counts }: Mirror, diagramsWithoutPicture: number): ExportProgress {
  const { written, unchanged, removed, setAside } = counts;
  return {
    state: 'finished',
    folder,
    filesWritten: written,
    filesUnchanged: unchanged,
    filesRemoved: removed,
    filesSetAside: setAside,
    diagramsWithoutPicture,
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
