import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EntryId } from '#shared/model/ids.ts';
import { Thought } from '#shared/model/thought.ts';
import { turnEncryptionOff, turnEncryptionOn } from '../encryption/turnEncryption.ts';
import { inboxPath } from '../layout.ts';
import { readVault } from '../readVault.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { aSealedVault, CHEAP, PASSPHRASE, RECOVERY_KEY } from '../testing/sealedVault.ts';
import { idNumber } from '../testing/someData.ts';
import { dropThought } from './dropThought.ts';

const ID = EntryId.parse(idNumber(700));
const THOUGHT = Thought.parse({
  text: 'Ask who owns it',
  capturedAt: '2027-02-19T06:04:00.000Z',
  zone: 'Europe/Berlin',
});

const drop = (folder: string, id = ID) => dropThought(folder, { id, ...THOUGHT });

test('a thought that is left in a locked vault cannot be read on the disk, and is there once the vault is open', async () => {
  const place = await aSealedVault(async () => undefined);
  await drop(place.folder);
  const raw = await readFile(join(place.folder, inboxPath(ID)));
  expect(raw.toString('latin1')).not.toMatch(/owns/);
  expect(await (await readVault(place.folder)).inbox.waiting()).toEqual([ID]);
  const vault = await place.open();
  expect(await vault.inbox.read(ID)).toEqual(THOUGHT);
  expect(vault.health().repairs).toEqual([]);
});

test('a thought that was changed, or lies under the name of another, is set aside and told', async () => {
  const place = await aSealedVault(async () => undefined);
  await drop(place.folder);
  const raw = await readFile(join(place.folder, inboxPath(ID)));
  const others = [701, 702, 703, 704].map((number) => EntryId.parse(idNumber(number)));
  const [renamed = ID, changed = ID, short = ID, exchanged = ID] = others;
  const put = (id: EntryId, bytes: Buffer) => writeFile(join(place.folder, inboxPath(id)), bytes);
  await put(renamed, raw);
  const flipped = Buffer.from(raw);
  flipped.writeUInt8(flipped.readUInt8(60) ^ 1, 60);
  await put(changed, flipped);
  await put(short, raw.subarray(0, 30));
  const zeroPoint = Buffer.from(raw);
  zeroPoint.fill(0, 25, 57);
  await put(exchanged, zeroPoint);
  const vault = await place.open();
  for (const id of others) expect(await vault.inbox.read(id)).toBeNull();
  const repairs = vault.health().repairs;
  expect(repairs.map(({ file }) => file)).toEqual(others.map(inboxPath));
  for (const { lost } of repairs) expect(lost).toMatch(/^A captured thought (was changed|breaks off)/);
  expect(await vault.inbox.waiting()).toEqual([ID]);
});

test('a thought left by a Leadlight that knows nothing of encryption is taken as well', async () => {
  const plain = await aVaultPlace();
  await (await plain.open()).close();
  await drop(plain.folder);
  const bytes = await readFile(join(plain.folder, inboxPath(ID)));
  const place = await aSealedVault(async () => undefined);
  const folder = join(place.folder, 'inbox');
  await drop(place.folder, EntryId.parse(idNumber(701)));
  await writeFile(join(folder, `${ID}.json`), bytes);
  expect(await (await place.open()).inbox.read(ID)).toEqual(THOUGHT);
});

test('a thought that waits while encryption is turned on and off again is still there', async () => {
  const place = await aVaultPlace();
  const location = { folder: place.folder, backupFolder: place.backupFolder };
  await (await place.open()).close();
  await drop(place.folder);
  const secrets = { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY };
  const key = await turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP });
  expect((await place.content())[inboxPath(ID)]).not.toMatch(/owns/);
  const later = EntryId.parse(idNumber(701));
  await drop(place.folder, later);
  await turnEncryptionOff({ location, key });
  expect((await place.content())[inboxPath(later)]).toMatch(/owns/);
  const vault = await place.open();
  expect(await vault.inbox.read(ID)).toEqual(THOUGHT);
  expect(await vault.inbox.read(later)).toEqual(THOUGHT);
});
