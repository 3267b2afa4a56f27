import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCurriculum } from '#electron/curriculum/readCurriculum.ts';
import { exportMarkdown } from '#electron/planner/export/exportMarkdown.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { timed } from './save.ts';

/** A whole export, and the bare writing of the same files. */
export async function exporting(vaultFolder: string): Promise<{ value: number; floor: number }> {
  const curriculum = await readCurriculum(join(import.meta.dirname, '../../curriculum'));
  const folder = `${vaultFolder} export`;
  await mkdir(folder);
  const value = await timed(async () => {
    const vault = await readVault(vaultFolder);
    for await (const step of exportMarkdown({ vault, curriculum, folder })) if (step.state === 'finished') return;
  });
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
  await rm(folder, { recursive: true });
  for (const path of new Set(paths.map((one) => dirname(one)))) await mkdir(join(folder, path), { recursive: true });
  const floor = await timed(async () => {
    for (const { path, bytes } of files) {
      await writeFile(join(folder, 'temporary'), bytes);
      await rename(join(folder, 'temporary'), join(folder, path));
    }
  });
  await rm(folder, { recursive: true });
  return { value, floor };
}
