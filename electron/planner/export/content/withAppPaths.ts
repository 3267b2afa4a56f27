import { EntryId } from '#shared/model/ids.ts';
import { fileOfDrawing } from './drawingFiles.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault } from './exportedVault.ts';
import { pathFrom } from './markdown.ts';

const ADDRESS = /\]\(#\/(journal|recordings|drawings)\/([0-9a-f-]{36})\)/g;

/** Links to the app's own pages as they lead inside the export. Those to what has no file here stay as they were typed. */
export function withAppPaths(text: string, from: string, vault: ExportedVault): string {
  return text.replace(ADDRESS, (whole, room: string, id: string) => {
    const to = pathOf(room, id, vault);
    return to === null ? whole : `](${pathFrom(from, to)})`;
  });
}

function pathOf(room: string, id: string, { entries, inBin, recordings, drawings }: ExportedVault): string | null {
  if (room === 'journal') {
    const entryId = EntryId.safeParse(id).data;
    return (entryById(entries, entryId) ?? entryById(inBin, entryId))?.path ?? null;
  }
  if (room === 'recordings') return recordings.find(({ recording }) => recording.id === id)?.path ?? null;
  return fileOfDrawing(drawings, id);
}
