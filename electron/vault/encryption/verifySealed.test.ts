import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { aSealedVault, type SealedPlace } from '../testing/sealedVault.ts';
import { MONTH_PATH } from '../testing/someData.ts';
import { isSealed, VaultIdentity } from '../vaultIdentity.ts';
import { verifyVault } from '../verifyVault.ts';
import { withCheck } from './headerCheck.ts';
import { sealingCipher } from './sealingCipher.ts';
import { fill, OTHER_SCENE, SCENE } from './testing/backedUp.ts';

const SealedFile = z.object({ data: VaultIdentity });
const path = (place: SealedPlace, file: string) => join(place.folder, file);

test('verify without a key says of each file that it is sealed, and still finds one that is no file of this vault', async () => {
  const place = await aSealedVault(fill);
  const check = await verifyVault(place.location);
  expect(check.isSound).toBe(true);
  expect(Object.fromEntries(check.files.map(({ path: file, state }) => [file, state]))).toEqual({
    'journal/2027-01.json': 'sealed',
    [MONTH_PATH]: 'sealed',
    [SCENE]: 'sealed',
    [OTHER_SCENE]: 'sealed',
    'vault.json': 'ok',
  });
  await writeFile(path(place, MONTH_PATH), '{}');
  expect((await verifyVault(place.location)).isSound).toBe(false);
});

test('verify in the middle of turning takes either way of a file for right', async () => {
  const place = await aSealedVault(fill);
  const sealed = await readFile(path(place, MONTH_PATH));
  const file = path(place, 'vault.json');
  const identity = SealedFile.parse(JSON.parse(await readFile(file, 'utf8'))).data;
  if (!isSealed(identity)) throw new Error('It is encrypted');
  const { check: _check, sum: _sum, ...encryption } = identity.encryption;
  const turning = withCheck({ ...identity, encryption: { ...encryption, state: 'turning-on' } }, place.key);
  await writeFile(file, JSON.stringify({ format: 'vault', version: 2, data: turning }));
  const month = sealingCipher({ identity, key: place.key, now: () => new Date(0) }).open(MONTH_PATH, sealed);
  await writeFile(path(place, MONTH_PATH), month);
  for (const key of [null, place.key])
    expect(await verifyVault(place.location, { key })).toMatchObject({ isSound: true });
  const vault = await place.open();
  expect(vault.health().repairs).toEqual([]);
  expect((await place.content())[MONTH_PATH]?.slice(1, 7)).toBe('LLSEAL');
});
