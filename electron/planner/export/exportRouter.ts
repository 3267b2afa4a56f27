import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ExportProgress, PICTURES_AT_ONCE } from '#shared/contract/exportContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import { diagramSources } from './content/diagrams.ts';
import { exportMarkdown } from './exportMarkdown.ts';
import type { MirrorKeeper } from './mirrorKeeper.ts';
import { exportFolder } from './target/exportFolder.ts';

export function exportRouter({ vault, curriculum, changes, host }: PlannerParts, keeper: MirrorKeeper) {
  const { defaultFolder, toMarkdown, missingPictures, givePictures, mirror, setMirror } = procedures.export;
  const { pictures } = keeper;
  let isUnderWay = false;

  /** The folder is made when the first step is asked for: who cancels before that leaves nothing behind either. */
  async function* exporting(wanted: string, signal: AbortSignal | undefined): AsyncGenerator<ExportProgress> {
    if (isUnderWay) throw failure('invalid', 'An export is under way in another window. Let it finish first.');
    isUnderWay = true;
    const resume = await keeper.pause();
    try {
      const { folder: vaultFolder, backupFolder } = vault;
      const target = await exportFolder(wanted, { vaultFolder, backupFolder });
      if ('problem' in target) throw failure('invalid', target.problem);
      for await (const step of exportMarkdown({ vault, curriculum, ...target, signal, pictures })) {
        if (step.state === 'finished') await remember(target.folder);
        yield step;
      }
    } finally {
      resume();
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
    givePictures: givePictures.handler(async ({ input }) => {
      for (const { source, picture } of input.pictures) pictures.give(source, picture);
      if ((await keeper.state()).folder !== null) keeper.soon();
      return { kept: input.pictures.filter(({ source }) => pictures.of(source) !== null).length };
    }),
    mirror: mirror.handler(() => keeper.state()),
    setMirror: setMirror.handler(({ input }) => {
      ownVaultOnly(host, 'No folder is kept up to date with the sample.');
      return keeper.keep(input.folder);
    }),
    toMarkdown: toMarkdown.handler(({ input, signal }) => {
      ownVaultOnly(host, 'The sample is not exported: it would stand among your own files.');
      return exporting(input.folder.trim(), signal);
    }),
  });
}
