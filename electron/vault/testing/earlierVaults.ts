import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { aVaultPlace, contentOf, type VaultPlace } from './aVault.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

const Stored = z.object({ format: z.string(), version: z.int(), data: z.unknown() });
type Stored = z.infer<typeof Stored>;

/** The folders of `fixtures`, oldest first. */
export async function earlierVersions(): Promise<string[]> {
  const found = await readdir(FIXTURES, { withFileTypes: true });
  return found
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A vault of that version in a folder of its own. */
export async function anEarlierVault(version: string): Promise<VaultPlace> {
  const place = await aVaultPlace();
  await cp(join(FIXTURES, version, 'vault'), place.folder, { recursive: true });
  return place;
}

/** Every document as it was written, by its path. */
export async function storedIn(version: string): Promise<Map<string, Stored>> {
  const content = await contentOf(join(FIXTURES, version, 'vault'));
  const documents = Object.keys(content).filter((path) => path.endsWith('.json'));
  const read = async (path: string) =>
    Stored.parse(JSON.parse(await readFile(join(FIXTURES, version, 'vault', path), 'utf8')));
  return new Map(await Promise.all(documents.map(async (path) => [path, await read(path)] as const)));
}
