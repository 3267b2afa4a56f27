import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DrawingId, RecordingId } from '#shared/model/ids.ts';
import { recordingIdIn, scenePath, soundPath } from '../layout.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { aSealedVault, CHEAP, PASSPHRASE, RECOVERY_KEY } from '../testing/sealedVault.ts';
import { adding, anEntry, bodiesOf, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import { turnEncryptionOff, turnEncryptionOn } from './turnEncryption.ts';

const SCENE = scenePath(DrawingId.parse(idNumber(600)));
const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const SECRET = 'nobody may read this';

/** Everything that Leadlight or a sync tool may have left beside the files in use. */
const LEFT_OVER = [
  'settings.json.damaged-2027-02-19T06-04-00-000Z',
  `${MONTH_PATH}.damaged-2027-02-19T06-04-00-000Z`,
  `${MONTH_PATH}.other-2027-02-19T06-04-00-000Z`,
  'journal/2027-02 (conflicted copy 2027-02-19).json',
  'journal/2027-02.sync-conflict-20270219-060400-ABCDEF7.json',
  'settings.sync-conflict-20270219-060400-ABCDEF7.json',
  `${SCENE}.damaged-2027-02-19T06-04-00-000Z`,
];
const OF_A_SAVE = [`${MONTH_PATH}.2000000000-9f3a61c2.tmp`, 'settings.json.2000000000-9f3a61c2.tmp'];

async function withLeftOvers(): Promise<VaultPlace> {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: SECRET })));
  await vault.close();
  await mkdir(join(place.folder, 'drawings'), { recursive: true });
  for (const path of [...LEFT_OVER, ...OF_A_SAVE]) await writeFile(join(place.folder, path), SECRET);
  return place;
}

test('nothing that Leadlight left in the folder can be read once encryption was turned on, and all of it can once off', async () => {
  const place = await withLeftOvers();
  const location = { folder: place.folder, backupFolder: place.backupFolder };
  const secrets = { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY };
  const key = await turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP });
  const sealed = await place.content();
  expect(Object.keys(sealed)).toEqual(expect.arrayContaining(LEFT_OVER));
  for (const path of OF_A_SAVE) expect(sealed).not.toHaveProperty([path]);
  for (const [path, text] of Object.entries(sealed)) expect(text, path).not.toContain(SECRET);
  await turnEncryptionOff({ location, key });
  const open = await place.content();
  for (const path of LEFT_OVER) expect(open[path], path).toBe(SECRET);
});

test('a copy that a sync tool made of a sealed file is opened as well', async () => {
  const place = await aSealedVault(async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: SECRET })));
  });
  const copy = 'journal/2027-02 (conflicted copy 2027-02-19).json';
  await writeFile(join(place.folder, copy), await readFile(join(place.folder, MONTH_PATH)));
  await turnEncryptionOff({ location: place.location, key: place.key });
  expect((await place.content())[copy]).toContain(SECRET);
});

test('a file that does not open is put back from its backup before the key is gone', async () => {
  const place = await aSealedVault(async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1, { body: SECRET })));
    await vault.attachments.write(SCENE, Buffer.from('{"elements":[]}'));
  });
  const vault = await place.open();
  await vault.backUp('import');
  await vault.close();
  for (const path of [MONTH_PATH, SCENE]) await writeFile(join(place.folder, path), 'somebody else wrote this');
  await turnEncryptionOff({ location: place.location, key: place.key });
  const open = await place.open({ key: null });
  expect(bodiesOf(await open.journalMonth(MONTH).read())).toEqual([SECRET]);
  expect((await open.attachments.read(SCENE))?.toString()).toBe('{"elements":[]}');
  expect(open.health().repairs.map(({ file }) => file)).toEqual([SCENE, MONTH_PATH]);
});

test('a sealed recording grows by pieces, and one that was emptied or broke off goes on', async () => {
  const place = await aSealedVault(async () => undefined);
  const vault = await place.open();
  const { attachments } = vault;
  const pieces = Array.from({ length: 20 }, (_, number) => Buffer.alloc(100 + number, number));
  let at = 0;
  for (const piece of pieces) {
    await attachments.append(SOUND, piece, at);
    at += piece.length;
    expect(await attachments.size(SOUND)).toBe(at);
  }
  expect(await attachments.read(SOUND)).toEqual(Buffer.concat(pieces));
  await vault.close();
  // A save that a power cut broke off leaves half a part behind the last one.
  const file = join(place.folder, SOUND);
  await writeFile(`${file}.new`, Buffer.concat([await readFile(file), Buffer.from([0, 0, 0, 0, 99, 1, 2])]));
  await rename(`${file}.new`, file);
  const again = await place.open();
  expect(await again.attachments.size(SOUND)).toBe(at);
  await again.attachments.append(SOUND, Buffer.from('more'), at);
  expect(await again.attachments.read(SOUND)).toEqual(Buffer.concat([...pieces, Buffer.from('more')]));
  // What was not acknowledged is sent once more, from where it began.
  await again.attachments.append(SOUND, Buffer.from('less'), 100);
  expect(await again.attachments.read(SOUND)).toEqual(
    Buffer.concat([pieces[0] ?? Buffer.alloc(0), Buffer.from('less')]),
  );
  await expect(again.attachments.append(SOUND, Buffer.from('hole'), 5_000)).rejects.toThrow(/could not be read/);
  await again.attachments.empty(SOUND);
  expect(await again.attachments.size(SOUND)).toBe(0);
  await again.attachments.append(SOUND, Buffer.from('anew'), 0);
  expect((await again.attachments.read(SOUND))?.toString()).toBe('anew');
  expect(again.health().repairs).toEqual([]);
  expect(recordingIdIn(SOUND)).toBeNull();
});
