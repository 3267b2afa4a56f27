import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isPermissive } from './isPermissive.ts';

export interface Notice {
  name: string;
  version: string;
  /** The licence's name, and its whole text where the package brings it. */
  text: string;
}

const PackageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
  /** As packages said it before 2013. */
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** The folder of the package a bundled module belongs to; null for our own. */
export function packageFolderOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0+/, '');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/**
 * Throws when a package names no licence, or one that is not permissive: somebody has to look before it is shipped.
 * `added` holds texts that packages should have brought, `@scope+name.txt` each.
 */
export async function readNotice(folder: string, added: string | null = null): Promise<Notice> {
  const found = PackageFile.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)(\b|$)/i.test(name)).sort();
  const texts = await Promise.all(names.map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()));
  if (added !== null) {
    const path = join(added, `${found.name.replace('/', '+')}.txt`);
    if (existsSync(path)) texts.push((await readFile(path, 'utf8')).trim());
  }
  const older = found.licenses?.map(({ type }) => type).join(' OR ');
  const licence = found.license ?? older ?? (texts.some(isMitText) ? 'MIT' : undefined);
  if (!licence) throw new Error(`${found.name} ${found.version} names no licence.`);
  if (!isPermissive(licence)) {
    throw new Error(`${found.name} ${found.version} may not be bundled: its licence is ${licence}.`);
  }
  const words = [`Licence: ${licence}`, ...texts];
  return { name: found.name, version: found.version, text: words.join('\n\n').replaceAll('\r\n', '\n') };
}

/** Some packages name their licence only in its own text. */
function isMitText(text: string): boolean {
  return /^(The )?MIT License\b/.test(text);
}
