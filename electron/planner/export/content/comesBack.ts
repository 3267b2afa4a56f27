import type { Entry } from '#shared/model/entry.ts';
import { textsOf } from '../../links/linkedTexts.ts';
import { type AppAddresses, appAddresses, withAppAddresses } from './appAddresses.ts';
import { fileOfDrawing } from './drawingFiles.ts';
import { ledText } from './entryPage.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';

/**
 * False for an entry whose links cannot be led back from its file: it is kept whole in the data file. That is so where
 * one typed the path of an exported file, and where a drawing is linked and not shown.
 */
export function comesBack(entry: Entry, { path }: ListedEntry, vault: ExportedVault): boolean {
  return textsOf(entry).every(
    (text) => !text.includes('](') || withAppAddresses(ledText(text, path, vault), addressesFrom(path, vault)) === text,
  );
}

const known = new WeakMap<ExportedVault, Map<string, AppAddresses>>();

/** Made once a folder. */
function addressesFrom(path: string, vault: ExportedVault): AppAddresses {
  const byFolder = known.get(vault) ?? new Map<string, AppAddresses>();
  known.set(vault, byFolder);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const addresses = byFolder.get(folder) ?? appAddresses(path, filesOf(vault));
  byFolder.set(folder, addresses);
  return addresses;
}

function filesOf({ entries, inBin, recordings, drawings }: ExportedVault) {
  return {
    entries: [...entries, ...inBin],
    recordings: recordings.map(({ recording, path }) => ({ id: recording.id, path })),
    drawings: drawings.flatMap(({ drawing: { id } }) => {
      const path = fileOfDrawing(drawings, id);
      return path === null ? [] : [{ id, path }];
    }),
  };
}
