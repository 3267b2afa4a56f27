import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  file: string;
  type: string;
}

/** The files of the built page by the path they are asked for, `/` being the page itself. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Lists the built page once, so that serving is looking a name up: a path that climbs out of the folder, however
 * it is written, is simply not on the list. Links are left out, for they may point anywhere.
 */
export async function listPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, { file, type });
  }
  const page = files.get('/index.html');
  if (!page) throw new Error(`${folder} holds no index.html: build the app first.`);
  return files.set('/', page);
}

/** The file for the path of a URL; null when there is none or the path cannot be read. */
export function findPageFile(files: PageFiles, pathname: string): PageFile | null {
  try {
    return files.get(decodeURIComponent(pathname)) ?? null;
  } catch {
    return null;
  }
}
