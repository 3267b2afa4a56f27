import { isAbsolute, join } from 'node:path';
import { ImportProblem } from './importSource.ts';

/** A path as a person writes it into a field, where `~` is the home folder. Throws ImportProblem for a part of a path. */
export function wholePath(written: string, homeFolder: string): string {
  if (isAbsolute(written)) return written;
  if (/^~(?:[/\\]|$)/.test(written)) return join(homeFolder, written.slice(1));
  throw new ImportProblem('Write the whole path, from the root, the drive or ~ on.');
}
