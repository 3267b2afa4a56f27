import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CurriculumError } from './curriculumError.ts';
import type { ContentText } from './parseContent.ts';

/** The folder with the content. Paths are relative to it, with `/` on every system. */
export interface ContentFolder {
  /** Throws a CurriculumError when the file is missing. Line ends are made `\n`, so that every checkout reads alike. */
  text(file: string): Promise<string>;
  yaml(file: string): Promise<ContentText>;
  /** Files under a folder with this ending, by name, numbers by value. Throws a CurriculumError without the folder. */
  list(folder: string, ending: string): Promise<string[]>;
}

export function contentFolder(root: string): ContentFolder {
  const text = async (file: string) => {
    const read = await readFile(join(root, file), 'utf8').catch((error: unknown) => refuseMissing(error, file));
    return read.replaceAll('\r\n', '\n');
  };
  return {
    text,
    yaml: async (file) => ({ file, yaml: await text(file) }),
    list: async (folder, ending) => {
      const names = await readdir(join(root, folder), { recursive: true }).catch((error: unknown) =>
        refuseMissing(error, folder),
      );
      return names
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort(byNumber);
    },
  };
}

function refuseMissing(error: unknown, path: string): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    throw new CurriculumError([`${path} The ${path.includes('.') ? 'file' : 'folder'} is missing`]);
  }
  throw error;
}

function byNumber(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
