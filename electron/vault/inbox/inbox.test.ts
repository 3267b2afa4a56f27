import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EntryId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { aVaultPlace, contentOf } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { idNumber } from '../testing/someData.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { dropThought } from './dropThought.ts';

const THOUGHT = {
  text: 'Who owns the outbox?\n',
  capturedAt: Instant.parse('2027-02-01T08:00:00.000Z'),
  zone: 'Europe/Berlin',
};
const ID = EntryId.parse(idNumber(1));

test('a thought that was dropped waits for whoever opens the vault', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  const { path } = await dropThought(place.folder, { id: ID, ...THOUGHT });
  expect(path).toBe(`inbox/${ID}.json`);
  expect(await vault.inbox.waiting()).toEqual([ID]);
  expect(await vault.inbox.read(ID)).toEqual(THOUGHT);
  await vault.inbox.remove(ID);
  expect([await vault.inbox.waiting(), await vault.inbox.read(ID)]).toEqual([[], null]);
});

test.each(['write', 'sync', 'rename', 'sync folder'] as const)(
  'a disk that is full at the step “%s” leaves nothing, and nobody is promised to hold the text',
  async (failing) => {
    const place = await aVaultPlace();
    await (await place.open()).close();
    const disk = faultyFileSystem();
    disk.failWith(({ name }) => (name === failing ? 'ENOSPC' : null));
    const dropping = dropThought(place.folder, { id: ID, ...THOUGHT }, disk);
    await expect(dropping).rejects.toThrow(new StorageFailure('Not saved: the disk is full. Free some space.'));
    expect(await readdir(join(place.folder, 'inbox'))).toEqual([]);
  },
);

test('a thought that cannot be read is kept aside and told', async () => {
  const place = await aVaultPlace();
  const disk = faultyFileSystem();
  const vault = await place.open({ fileSystem: disk });
  await dropThought(place.folder, { id: ID, ...THOUGHT });
  const bytes = (await place.content())[`inbox/${ID}.json`];
  disk.failWith(({ name, path }) => (name === 'readFile' && path.includes('inbox') ? 'EACCES' : null));
  expect(await vault.inbox.read(ID)).toBeNull();
  disk.heal();
  const [repair] = vault.health().repairs;
  expect(repair?.lost).toMatch(/^A captured thought could not be read, so it is not in the journal\./);
  expect((await place.content())[repair?.setAsideAs ?? '']).toBe(bytes);
  expect(await vault.inbox.waiting()).toEqual([]);
});

test('a system that has too many files open is no reason to set a thought aside', async () => {
  const place = await aVaultPlace();
  const disk = faultyFileSystem();
  const vault = await place.open({ fileSystem: disk });
  await dropThought(place.folder, { id: ID, ...THOUGHT });
  disk.failWith(({ name }) => (name === 'readFile' ? 'EMFILE' : null));
  await expect(vault.inbox.read(ID)).rejects.toThrow(StorageFailure);
  disk.heal();
  expect(await vault.inbox.read(ID)).toEqual(THOUGHT);
});

test('a copy of the vault takes along what waits', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  await dropThought(place.folder, { id: ID, ...THOUGHT });
  await vault.copyTo(join(place.root, 'copy'));
  const path = `inbox/${ID}.json`;
  expect((await contentOf(join(place.root, 'copy')))[path]).toBe((await place.content())[path]);
});
