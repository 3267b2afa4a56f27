import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { picturePath, scenePath, soundPath } from '../layout.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { idNumber } from '../testing/someData.ts';
import { verifyVault } from '../verifyVault.ts';

const ID = idNumber(7);
const SOUND = soundPath(ID);
const BEGINNING = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2]);
const bytes = (...values: number[]) => Buffer.from(values);

test('what was written reads back, also after the vault was opened again', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  expect(await vault.attachments.read(scenePath(ID))).toBeNull();
  await vault.attachments.write(scenePath(ID, 3), Buffer.from('{"elements":[]}'));
  await vault.attachments.write(picturePath(ID), Buffer.from('<svg></svg>'));
  await vault.close();
  const again = await place.open();
  expect((await again.attachments.read(scenePath(ID, 3)))?.toString()).toBe('{"elements":[]}');
  expect(await again.attachments.size(picturePath(ID))).toBe(11);
});

test('adding begins a file, goes on where it was told to, and drops what a broken save left behind', async () => {
  const place = await aVaultPlace();
  const { attachments } = await place.open();
  await attachments.append(SOUND, BEGINNING, 0);
  await Promise.all([attachments.append(SOUND, bytes(3, 4), 6), attachments.append(SOUND, bytes(5), 8)]);
  expect(await readFile(join(place.folder, SOUND))).toEqual(Buffer.concat([BEGINNING, bytes(3, 4, 5)]));
  await writeFile(join(place.folder, SOUND), Buffer.concat([BEGINNING, bytes(3, 4, 5, 99, 99)]));
  await attachments.append(SOUND, bytes(6), 9);
  expect(await attachments.read(SOUND)).toEqual(Buffer.concat([BEGINNING, bytes(3, 4, 5, 6)]));
});

test('adding behind the end of a file that became shorter is refused, and nothing is written', async () => {
  const { attachments } = await (await aVaultPlace()).open();
  await attachments.append(SOUND, BEGINNING, 0);
  await expect(attachments.append(SOUND, bytes(1), 20)).rejects.toThrow('could not be read');
  expect(await attachments.read(SOUND)).toEqual(BEGINNING);
});

test('a full disk is told in words, and the next try goes on', async () => {
  const fileSystem = faultyFileSystem();
  const { attachments } = await (await aVaultPlace()).open({ fileSystem });
  await attachments.append(SOUND, BEGINNING, 0);
  fileSystem.failWith(({ name }) => (name === 'append' ? 'ENOSPC' : null));
  await expect(attachments.append(SOUND, bytes(7), 6)).rejects.toThrow('the disk is full');
  fileSystem.heal();
  await attachments.append(SOUND, bytes(7), 6);
  expect(await attachments.read(SOUND)).toEqual(Buffer.concat([BEGINNING, bytes(7)]));
});

test('no path but an attachment’s is taken', async () => {
  const { attachments } = await (await aVaultPlace()).open();
  for (const path of ['settings.json', '../outside.webm', 'recordings/../settings.json', `drawings/${ID}.json`]) {
    await expect(attachments.write(path, bytes(1))).rejects.toThrow(TypeError);
    await expect(attachments.read(path)).rejects.toThrow(TypeError);
  }
});

test('one that is missing comes back from the backup and is told of; an emptied one stays empty', async () => {
  const place = await aVaultPlace();
  let now = new Date('2027-02-19T06:00:00.000Z');
  const vault = await place.open({ now: () => now });
  await vault.attachments.write(SOUND, BEGINNING);
  await vault.attachments.write(scenePath(ID), Buffer.from('{"elements":[]}'));
  await vault.close();
  now = new Date('2027-02-19T08:00:00.000Z');
  const second = await place.open({ now: () => now });
  await second.attachments.empty(scenePath(ID));
  await second.close();
  await rm(join(place.folder, SOUND));
  const third = await place.open({ now: () => now });
  expect(await third.attachments.read(SOUND)).toEqual(BEGINNING);
  expect(await third.attachments.size(scenePath(ID))).toBe(0);
  expect(third.health().repairs.map(({ file }) => file)).toEqual([SOUND]);
});

test('verify tells sound, scenes and pictures that cannot be what they say', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.attachments.write(SOUND, BEGINNING);
  await vault.attachments.write(scenePath(ID), Buffer.from('{"elements":'));
  await vault.attachments.write(picturePath(ID), Buffer.from('<svg>'));
  const { files } = await verifyVault(place);
  const damaged = files.filter(({ state }) => state === 'damaged').map(({ path }) => path);
  expect(damaged).toEqual([scenePath(ID), picturePath(ID)]);
});
