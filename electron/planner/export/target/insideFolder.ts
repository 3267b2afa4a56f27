import { dirname, join } from 'node:path';
import { whatIsAt } from './whatIsAt.ts';

/** True when every folder on the way to the file is there and none of them is a link, which would lead out. */
export async function insideFolder(folder: string, path: string): Promise<boolean> {
  const parent = dirname(path);
  if (parent === '.') return true;
  return (await insideFolder(folder, parent)) && (await whatIsAt(join(folder, parent))) === 'folder';
}
