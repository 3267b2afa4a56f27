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
  if (room === 'journal') return [...entries, ...inBin].find((entry) => entry.id === id)?.path ?? null;
  if (room === 'recordings') return recordings.find(({ recording }) => recording.id === id)?.path ?? null;
  const found = drawings.find(({ drawing }) => drawing.id === id);
  return found?.picturePath ?? found?.scenePath ?? null;
}
