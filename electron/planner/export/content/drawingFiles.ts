import { picturePath, scenePath } from '#electron/vault/layout.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { withoutHistory } from '#shared/domain/drawings/withoutHistory.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Drawing } from '#shared/model/drawing.ts';
import { fileNames } from './fileNames.ts';
import { escaped, link, pathFrom } from './markdown.ts';

/** A drawing with the files it is exported as: Excalidraw's own, and a picture of it where one was made. */
export interface ListedDrawing {
  drawing: Drawing;
  scenePath: string | null;
  picturePath: string | null;
  /** Versions kept by hand, the oldest first. */
  versionPaths: { number: number; path: string }[];
}

/** In order of when they were begun. Those in the bin lie with its entries. */
export async function listedDrawings(
  vault: Pick<ReadableVault, 'attachments'>,
  drawings: readonly Drawing[],
): Promise<ListedDrawing[]> {
  const names = { kept: fileNames(), bin: fileNames() };
  const listed: ListedDrawing[] = [];
  for (const drawing of drawings.map(withoutHistory)) {
    const isKept = drawing.deletedAt === null;
    const name = (isKept ? names.kept : names.bin).take(dateOf(drawing), drawing.title, 'drawing');
    const path = `${isKept ? 'drawings' : 'bin'}/${name.replace(/\.md$/, '')}`;
    const isThere = async (file: string) => ((await vault.attachments.size(file)) ?? 0) > 0;
    const versionPaths: ListedDrawing['versionPaths'] = [];
    for (const { number } of drawing.versions) {
      if (await isThere(scenePath(drawing.id, number))) {
        versionPaths.push({ number, path: `${path}.v${number}.excalidraw` });
      }
    }
    listed.push({
      drawing,
      scenePath: (await isThere(scenePath(drawing.id))) ? `${path}.excalidraw` : null,
      picturePath: (await isThere(picturePath(drawing.id))) ? `${path}.svg` : null,
      versionPaths,
    });
  }
  return listed;
}

/** The files themselves, byte for byte as the vault has them. */
export async function* drawingPages(vault: Pick<ReadableVault, 'attachments'>, drawings: readonly ListedDrawing[]) {
  for (const { drawing, ...paths } of drawings) {
    const files = [
      [paths.scenePath, scenePath(drawing.id)],
      [paths.picturePath, picturePath(drawing.id)],
      ...paths.versionPaths.map(({ number, path }) => [path, scenePath(drawing.id, number)] as const),
    ] as const;
    for (const [path, file] of files) {
      if (path !== null) yield { path, text: (await vault.attachments.read(file))?.toString('utf8') ?? '' };
    }
  }
}

export const drawingFilesCount = (drawings: readonly ListedDrawing[]): number =>
  drawings
    .flatMap(({ scenePath: scene, picturePath: picture, versionPaths }) => [scene, picture, ...versionPaths])
    .filter((path) => path !== null).length;

/** The day it was begun. */
export const dateOf = ({ createdAt, zone }: Drawing) => wallClockAt(createdAt, zone).date;

/** Links to drawings as they lead inside the export. Those to drawings that are not there stay as they were typed. */
export function withDrawingPaths(text: string, from: string, drawings: readonly ListedDrawing[]): string {
  if (!text.includes('(drawing:')) return text;
  return text.replace(/\]\(drawing:([0-9a-f-]{36})\)/g, (whole, id) => {
    const to = fileOfDrawing(drawings, id);
    return to === null ? whole : `](${pathFrom(from, to)})`;
  });
}

/** Its picture, else its scene; null for one that has no file here. */
export function fileOfDrawing(drawings: readonly ListedDrawing[], id: string): string | null {
  const found = drawings.find(({ drawing }) => drawing.id === id);
  return found?.picturePath ?? found?.scenePath ?? null;
}

/** Pictures with their sources, as blocks of a page. */
export function drawingBlocks(drawings: readonly ListedDrawing[], from: string): string[] {
  return drawings.flatMap(({ drawing, scenePath: scene, picturePath: picture }) => {
    if (scene === null) return [];
    const title = drawing.title === '' ? 'Untitled drawing' : drawing.title;
    const source = link(title, { from, to: scene });
    return picture === null ? [source] : [`![${escaped(title)}](${pathFrom(from, picture)})`, source];
  });
}
