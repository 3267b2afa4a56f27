import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { packageFolderOf, readNotice } from './packageNotice.ts';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * Collects the licences of every package that goes into a bundle, and writes them beside the bundles as
 * `NOTICES.txt`. Each of the builds gets a plugin of the same collector, so that the last one writes them all.
 */
export function noticesFile(): () => Plugin {
  const folders = new Set<string>();
  return () => ({
    name: 'leadlight-notices',
    apply: 'build',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageFolderOf(id);
        if (folder) folders.add(folder);
      }
    },
    async writeBundle({ dir }) {
      if (!dir) throw new Error('The build names no folder to write the notices beside.');
      await writeFile(join(dirname(dir), 'NOTICES.txt'), await noticesText([...folders]));
    },
  });
}

/** In the order of the names, so that the same packages give the same bytes. */
export async function noticesText(packageFolders: string[]): Promise<string> {
  const notices = await Promise.all(packageFolders.map(readNotice));
  // The same package may lie in several folders.
  const texts = new Map(notices.map(({ name, version, text }) => [`${name} ${version}`, text]));
  const sections = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, text]) => `${title}\n${text}`);
  return `${['Leadlight contains the following packages. Thanks to everyone who made them.', ...sections].join(RULE)}\n`;
}
