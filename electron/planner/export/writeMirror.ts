import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { diagramPath } from './content/diagrams.ts';
import type { DiagramPictures } from './diagramPictures.ts';
import { exportMarkdown } from './exportMarkdown.ts';
import { fingerprint, readManifest } from './target/manifest.ts';
import { mirrorProblem } from './target/mirrorFolder.ts';
import { timeSlices } from './timeSlices.ts';

/** What a writing found: how many files there are now. */
export interface Written {
  files: number;
  diagramsWithoutPicture: number;
}

interface Writing {
  parts: Pick<PlannerParts, 'vault' | 'curriculum'>;
  folder: string;
  pictures: DiagramPictures;
  signal: AbortSignal;
}

/** Brings a mirror up to date, between other work. Answers why it could not, in words; `stopped` when it was stopped. */
export async function writeMirror({
  parts: { vault, curriculum },
  folder,
  pictures,
  signal,
}: Writing): Promise<Written | { problem: string } | 'stopped'> {
  try {
    // Not made anew: what is gone may be on a drive that comes back.
    const problem = await mirrorProblem(folder);
    if (problem !== null) return { problem };
    const kept = {
      of: pictures.of,
      prepare: (sources: ReadonlySet<string>) => takePictures(sources, folder, pictures),
    };
    const between = timeSlices();
    for await (const step of exportMarkdown({ vault, curriculum, folder, signal, pictures: kept, between })) {
      if (step.state === 'writing') continue;
      const { filesWritten, filesUnchanged, diagramsWithoutPicture } = step;
      return { files: filesWritten + filesUnchanged, diagramsWithoutPicture };
    }
    return 'stopped';
  } catch (error) {
    if (error instanceof StorageFailure || error instanceof ORPCError) return { problem: error.message };
    throw error;
  }
}

/** Only a window can draw, and none may have been open since the start: those of before are in the folder. */
async function takePictures(sources: ReadonlySet<string>, folder: string, pictures: DiagramPictures): Promise<void> {
  const missing = [...sources].filter(pictures.isMissing);
  if (missing.length === 0) return;
  const ours = await readManifest(folder);
  for (const source of missing) {
    const path = diagramPath(source);
    if (!ours.has(path)) continue;
    const picture = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (picture !== null && fingerprint(picture) === ours.get(path)) pictures.give(source, picture);
  }
}
