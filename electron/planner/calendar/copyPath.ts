import { readFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { isWithin, located, type Occupied } from '../export/target/exportFolder.ts';
import { isOfSystem } from '../export/target/isOfSystem.ts';
import { whatIsAt } from '../export/target/whatIsAt.ts';
import { isOurCalendar } from './calendarOfRun.ts';
import { copyProblem } from './copyProblem.ts';

export const FILE_NAME = 'Leadlight.ics';

/** Where to keep the copy, or why not there, in words for the user. */
export type CopyPath = { file: string } | { problem: string };

/** Decides on the file for what was typed, a file that ends in `.ics` or a folder. The answer has no links in it. */
export async function copyPath(wanted: string, { vaultFolder, backupFolder }: Occupied): Promise<CopyPath> {
  if (!isAbsolute(wanted)) return { problem: 'Write the whole path, from the root or the drive on.' };
  const named = extname(wanted).toLowerCase() === '.ics' ? wanted : join(wanted, FILE_NAME);
  try {
    const file = await located(resolve(named));
    for (const folder of [vaultFolder, backupFolder]) {
      if (!isWithin(file, await located(resolve(folder)))) continue;
      return { problem: 'That is in the folder of your vault or of its backups. Choose one outside them.' };
    }
    if (isOfSystem(file)) return { problem: 'That is a place of the system, where no file lasts. Choose another one.' };
    if ((await whatIsAt(dirname(file))) !== 'folder') {
      return { problem: `There is no folder ${dirname(file)}. Make it first, or choose another one.` };
    }
    const { problem } = await whatWasThere(file);
    return problem === null ? { file } : { problem };
  } catch (error) {
    const problem = copyProblem(error, named);
    if (problem === null) throw error;
    return { problem };
  }
}

/** What we wrote there before, null for nothing; or why nothing of ours may go there. Throws what the disk says. */
export async function whatWasThere(file: string): Promise<{ earlier: string | null; problem: string | null }> {
  const found = await whatIsAt(file);
  if (found === 'nothing') return { earlier: null, problem: null };
  if (found !== 'file') return { earlier: null, problem: `${file} is not a file. Choose another name.` };
  const earlier = await readFile(file, 'utf8');
  if (isOurCalendar(earlier)) return { earlier, problem: null };
  return { earlier: null, problem: `${file} was not written by Leadlight, and is left as it is. Choose another name.` };
}
