import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { exportMarkdown } from './exportMarkdown.ts';
import { exportFolder } from './target/exportFolder.ts';

export function exportRouter({ vault, curriculum, changes }: PlannerParts) {
  const { defaultFolder, toMarkdown } = procedures.export;
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
    toMarkdown: toMarkdown.handler(async ({ input, signal }) => {
      const { folder: vaultFolder, backupFolder } = vault;
      const found = await exportFolder(input.folder.trim(), { vaultFolder, backupFolder });
      if ('problem' in found) throw failure('invalid', found.problem);
      await remember(found.folder);
      return alone(exportMarkdown({ vault, curriculum, folder: found.folder, signal }));
    }),
  });
}
