import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fuzzedPlanner } from '../testing/fuzzedPlanner.ts';
import type { GuardedFolder } from '../testing/guardedFolder.ts';
import { seeded } from '../testing/seeded.ts';

/** Every file of a vault with a little of everything, and of its backup, by its path in it. */
export async function filesOfVault(guarded: GuardedFolder): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const planner = await fuzzedPlanner(guarded);
  await seeded(planner);
  await planner.close();
  for (const folder of [guarded.vault, guarded.backups]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path));
    }
  }
  return files;
}
