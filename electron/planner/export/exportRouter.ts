import { homedir } from 'node:os';
import { join } from 'node:path';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { exportMarkdown } from './exportMarkdown.ts';

export function exportRouter({ vault, curriculum }: PlannerParts) {
  const { defaultFolder, toMarkdown } = procedures.export;
  return procedures.export.router({
    defaultFolder: defaultFolder.handler(async () => {
      const { exportFolder } = await vault.settings.read();
      return { folder: exportFolder ?? join(homedir(), 'Leadlight Export') };
    }),
    toMarkdown: toMarkdown.handler(({ input, signal }) =>
      exportMarkdown({ vault, curriculum, folder: input.folder, signal }),
    ),
  });
}
