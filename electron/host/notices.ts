import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of what is bundled, as the build collected them. */
export function readNotices(builtFolder: string): Promise<string> {
  return readFile(join(builtFolder, 'NOTICES.txt'), 'utf8');
}
