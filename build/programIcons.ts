import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the icons that the running program shows (window and tray) beside it. */
export function programIcons(folder: string): Plugin {
  return {
    name: 'leadlight-program-icons',
    async generateBundle() {
      for (const name of await readdir(folder)) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: await readFile(join(folder, name)) });
      }
    },
  };
}
