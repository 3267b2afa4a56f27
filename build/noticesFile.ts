import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { packageFolderOf, readNotice } from './packageNotice.ts';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

const HEAD = `Leadlight contains the following packages. Thanks to everyone who made them.

The desktop app also carries Electron, whose licence is below, and with it Node.js and Chromium, whose licences
are in LICENSES.chromium.html beside the program.`;

/** Bundlers mark the few lines they add themselves, which come from these packages. */
const ADDED_BY_TOOLS = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/**
 * Collects the licences of every package that goes into a bundle, and writes them beside the bundles as
 * `NOTICES.txt`. Each of the builds gets a plugin of the same collector, so that the last one writes them all.
 * A licence that is not permissive fails the build.
 */
export function noticesFile(root: string): () => Plugin {
  const folders = new Set([join(root, 'node_modules/electron')]);
  return () => ({
    name: 'leadlight-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        // What was imported and then left out as unused is in no chunk.
        for (const id of output.type === 'chunk' ? Object.keys(output.modules) : []) {
          const folder = folderOfTool(id, root) ?? packageFolderOf(id);
          if (folder) folders.add(folder);
        }
      }
    },
    async writeBundle({ dir }) {
      if (!dir) throw new Error('The build names no folder to write the notices beside.');
      await writeFile(join(dirname(dir), 'NOTICES.txt'), await noticesText([...folders], join(root, 'build/licences')));
    },
  });
}

/** In the order of the names, so that the same packages give the same bytes. */
export async function noticesText(packageFolders: string[], added: string | null = null): Promise<string> {
  const notices = await Promise.all(packageFolders.map((folder) => readNotice(folder, added)));
  // The same package may lie in several folders.
  const texts = new Map(notices.map(({ name, version, text }) => [`${name} ${version}`, text]));
  const sections = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, text]) => `${title}\n${text}`);
  return `${[HEAD, ...sections].join(RULE)}\n`;
}

function folderOfTool(moduleId: string, root: string): string | null {
  const tool = Object.entries(ADDED_BY_TOOLS).find(([mark]) => moduleId.startsWith(mark));
  return tool ? join(root, 'node_modules', tool[1]) : null;
}
