import { basename, dirname, extname, join } from 'node:path';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { whatIsAt } from './whatIsAt.ts';

/** Gives what is there a name of its own, for example `index.yours.md`, so that it stays and is seen. */
export async function setAside(file: string, disk: FileSystem): Promise<void> {
  const ending = extname(file);
  const name = join(dirname(file), basename(file, ending));
  for (let number = 1; ; number += 1) {
    const free = `${name}.yours${number === 1 ? '' : `-${number}`}${ending}`;
    if ((await whatIsAt(free)) !== 'nothing') continue;
    return disk.rename(file, free);
  }
}
