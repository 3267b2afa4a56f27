import { isAbsolute, resolve } from 'node:path';
import { type ExportFolder, exportFolder, isOurs, located, type Occupied } from './exportFolder.ts';
import { MANIFEST } from './manifest.ts';
import { whatIsAt } from './whatIsAt.ts';
import { writeProblem } from './writeProblem.ts';

/** As for an export, but what holds other files is refused: nobody looks for a folder in a folder that is kept. */
export async function chosenMirrorFolder(wanted: string, occupied: Occupied): Promise<ExportFolder> {
  try {
    if (isAbsolute(wanted)) {
      const folder = await located(resolve(wanted));
      if (!(await isOurs(folder, MANIFEST))) return { problem: othersWords(folder) };
    }
  } catch (error) {
    return { problem: writeProblem(error, wanted) };
  }
  return exportFolder(wanted, occupied);
}

/** Why a folder that was chosen cannot be written to now, in words for the user; null when it can. */
export async function mirrorProblem(folder: string): Promise<string | null> {
  try {
    if ((await located(folder)) !== folder || (await whatIsAt(folder)) !== 'folder') {
      return `${folder} cannot be reached. Put it back or connect its drive, or choose another folder.`;
    }
    return (await isOurs(folder, MANIFEST)) ? null : othersWords(folder);
  } catch (error) {
    return writeProblem(error, folder);
  }
}

function othersWords(folder: string): string {
  return `${folder} holds other files. Choose an empty folder, a new one, or one of an earlier export.`;
}
