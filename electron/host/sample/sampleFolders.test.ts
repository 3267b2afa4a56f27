import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault } from '#electron/vault/openVault.ts';
import { deleteSampleFolders, makeSampleFolders, SAMPLE_MARK } from './sampleFolders.ts';

let home = '';
let config = '';
const at = (...path: string[]) => join(config, ...path);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-config-'));
  config = join(home, 'config');
});
afterEach(() => rm(home, { recursive: true }));

it('leaves folders alone that carry no mark, another one, or a folder in its place', async () => {
  for (const name of ['Sample', 'Sample Backups']) await mkdir(at(name), { recursive: true });
  await writeFile(at('Sample', 'thesis.md'), 'Mine');
  await writeFile(at('Sample Backups', SAMPLE_MARK), 'My own notes on samples');
  await deleteSampleFolders(config);
  await rm(at('Sample Backups', SAMPLE_MARK));
  await mkdir(at('Sample Backups', SAMPLE_MARK));
  await deleteSampleFolders(config);
  expect(await readFile(at('Sample', 'thesis.md'), 'utf8')).toBe('Mine');
  expect(await readdir(config)).toEqual(['Sample', 'Sample Backups']);
  await expect(makeSampleFolders(config)).rejects.toThrow('move it away');
});

it('follows no link, neither in the place of the sample nor inside it nor for its mark', async () => {
  const mine = join(home, 'mine');
  const { folder } = await makeSampleFolders(mine);
  await writeFile(join(folder, 'kept.md'), 'Mine');
  await mkdir(config);
  await symlink(folder, at('Sample'));
  await deleteSampleFolders(config);
  expect(await readFile(join(folder, 'kept.md'), 'utf8')).toBe('Mine');

  await rm(at('Sample'));
  await mkdir(at('Sample'));
  await symlink(join(folder, SAMPLE_MARK), at('Sample', SAMPLE_MARK));
  await deleteSampleFolders(config);
  expect(await readdir(config)).toEqual(['Sample']);

  await rm(at('Sample'), { recursive: true });
  await makeSampleFolders(config);
  await symlink(mine, at('Sample', 'journal'));
  await deleteSampleFolders(config);
  expect(await readdir(config)).toEqual([]);
  expect(await readFile(join(folder, 'kept.md'), 'utf8')).toBe('Mine');
});

it('deletes both folders with all that is in them, and finishes a deletion that was broken off', async () => {
  const { folder, backupFolder } = await makeSampleFolders(config);
  await mkdir(join(folder, 'journal'));
  await writeFile(join(folder, 'journal/2027-02.json'), '{}');
  await writeFile(join(backupFolder, 'snapshot'), '');
  await writeFile(at('host.json'), '{}');
  await rm(join(folder, 'journal'), { recursive: true });
  await deleteSampleFolders(config);
  expect(await readdir(config)).toEqual(['host.json']);
});

it('leaves a sample alone that a running Leadlight shows', async () => {
  const location = await makeSampleFolders(config);
  const vault = await openVault(location);
  await expect(deleteSampleFolders(config)).rejects.toThrow('is open');
  await expect(makeSampleFolders(config)).rejects.toThrow('is open');
  await vault.close();
  await deleteSampleFolders(config);
  expect(await readdir(config)).toEqual([]);
});
