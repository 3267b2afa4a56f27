import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ExportProgress, PICTURES_AT_ONCE } from '#shared/contract/exportContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { diagramSources } from './content/diagrams.ts';
import { diagramPictures } from './diagramPictures.ts';
import { exportMarkdown } from './exportMarkdown.ts';
import { exportFolder } from './target/exportFolder.ts';

export function exportRouter({ vault, curriculum, changes }: PlannerParts) {
  const { defaultFolder, toMarkdown, missingPictures, givePictures } = procedures.export;
  const pictures = diagramPictures();
  let isUnderWay = false;

  async function* alone(steps: AsyncGenerator<ExportProgress>): AsyncGenerator<ExportProgress> {
    if (isUnderWay) throw failure('invalid', 'An export is under way in another window. Let it finish first.');
    isUnderWay = true;
    try {
      yield* steps;
    } finally {
      isUnderWay = false;
    }
  }

  /** Not a change one makes to the settings, so their date stays: the same vault is exported as the same bytes. */
  async function remember(folder: string): Promise<void> {
    if ((await vault.settings.read()).exportFolder === folder) return;
    await vault.settings.update((settings) => ({ ...settings, exportFolder: folder }));
    changes.publish({ topic: 'settings' });
  }

  return procedures.export.router({
    defaultFolder: defaultFolder.handler(async () => {
      const settings = await vault.settings.read();
      return { folder: settings.exportFolder ?? join(homedir(), 'Leadlight Export') };
    }),
    missingPictures: missingPictures.handler(async () => {
      const sources = await diagramSources(vault);
      pictures.keepOnly(sources);
      const missing = [...sources].filter(pictures.isMissing);
      return { sources: missing.slice(0, PICTURES_AT_ONCE), left: missing.length };
    }),
    givePictures: givePictures.handler(({ input }) => {
      for (const { source, picture } of input.pictures) pictures.give(source, picture);
      return { kept: input.pictures.filter(({ source }) => pictures.of(source) !== null).length };
    }),
    toMarkdown: toMarkdown.handler(async ({ input, signal }) => {
      const { folder: vaultFolder, backupFolder } = vault;
      const found = await exportFolder(input.folder.trim(), { vaultFolder, backupFolder });
      if ('problem' in found) throw failure('invalid', found.problem);
      await remember(found.folder);
      return alone(exportMarkdown({ vault, curriculum, folder: found.folder, signal, pictures }));
    }),
  });
}
