import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RecordingId } from '#shared/model/ids.ts';
import { FORMATS } from '../formats.ts';
import { recordingPath, soundPath } from '../layout.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { aSealedVault, type SealedPlace } from '../testing/sealedVault.ts';
import { adding, anEntry, bodiesOf, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import { verifyVault } from '../verifyVault.ts';
import { backedUp, OTHER_MONTH, OTHER_SCENE, SCENE, scene } from './testing/backedUp.ts';
import { flipped } from './testing/flipped.ts';

const SOUND = soundPath(RecordingId.parse(idNumber(500)));
const path = (place: SealedPlace, file: string) => join(place.folder, file);

test.each([
  [
    'flipped',
    async (place: SealedPlace) => {
      const file = path(place, MONTH_PATH);
      await writeFile(file, flipped(await readFile(file), 80));
    },
  ],
  [
    'exchanged for another month',
    async (place: SealedPlace) => {
      await writeFile(path(place, MONTH_PATH), await readFile(path(place, `journal/${OTHER_MONTH}.json`)));
    },
  ],
  [
    'replaced by a plain one',
    async (place: SealedPlace) => {
      const month = { format: 'journal-month', version: 4, data: { entries: {}, tombstones: {} } };
      await writeFile(path(place, MONTH_PATH), JSON.stringify(month));
    },
  ],
  ['emptied', async (place: SealedPlace) => writeFile(path(place, MONTH_PATH), '')],
])('a month that was %s is named, set aside and put back from the newest backup', async (_what, tamper) => {
  const place = await backedUp();
  await tamper(place);
  const check = await verifyVault(place.location, { key: place.key });
  expect(check.files.filter(({ state }) => state === 'damaged').map((found) => found.path)).toEqual([MONTH_PATH]);
  const vault = await place.open();
  expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
  const [repair, ...others] = vault.health().repairs;
  expect(others).toEqual([]);
  expect(repair).toMatchObject({ file: MONTH_PATH, setAsideAs: expect.stringMatching(/\.damaged-/) });
  expect(repair?.restoredFrom).not.toBeNull();
  await vault.close();
  expect((await verifyVault(place.location, { key: place.key })).isSound).toBe(true);
});

test('a drawing whose former state is put back while the vault is open is named and not shown', async () => {
  const place = await backedUp();
  const vault = await place.open();
  const before = await readFile(path(place, SCENE));
  await vault.attachments.write(SCENE, scene('two'));
  await writeFile(path(place, SCENE), before);
  await vault.attachments.read(SCENE);
  expect(vault.health().repairs[0]?.lost).toMatch(/^The file of a drawing is an older one than Leadlight saved last\./);
});

test('two drawings that were exchanged are both put back', async () => {
  const place = await backedUp();
  const [one, other] = [await readFile(path(place, SCENE)), await readFile(path(place, OTHER_SCENE))];
  await writeFile(path(place, SCENE), other);
  await writeFile(path(place, OTHER_SCENE), one);
  const vault = await place.open();
  expect(await vault.attachments.read(SCENE)).toEqual(scene('one'));
  expect(await vault.attachments.read(OTHER_SCENE)).toEqual(scene('other'));
  expect(vault.health().repairs).toHaveLength(2);
});

test('a month is put back from a sealed backup, though somebody put a newer plain one beside it', async () => {
  const place = await backedUp();
  const forger = await aVaultPlace();
  const forged = await forger.open();
  await forged.journalMonth(MONTH).update(adding(anEntry(1, { body: 'forged' })));
  await forged.backUp('import');
  await forged.close();
  const backupIn = async (folder: string) => {
    const [id = ''] = await readdir(folder);
    return { folder: join(folder, id), names: await readdir(join(folder, id)) };
  };
  const [from, to] = [await backupIn(forger.backupFolder), await backupIn(place.backupFolder)];
  await cp(join(from.folder, from.names[0] ?? ''), join(to.folder, '2099-01-01T00-00-00-000Z'), { recursive: true });
  await writeFile(path(place, MONTH_PATH), '');
  const vault = await place.open();
  expect(bodiesOf(await vault.journalMonth(MONTH).read())).toEqual(['February']);
});

test('a list of repairs that was changed begins anew, with a note about that', async () => {
  const place = await backedUp();
  await writeFile(path(place, 'repairs.json'), '{"format":"repairs","version":1,"data":[]}');
  const vault = await place.open();
  expect(vault.health().repairs).toMatchObject([{ file: 'repairs.json' }]);
});

test('settings whose former state is put back while the vault is open are not taken, and told', async () => {
  const place = await backedUp();
  const vault = await place.open();
  const file = path(place, 'settings.json');
  await vault.settings.update((settings) => ({ ...settings, exportFolder: 'one' }));
  const before = await readFile(file);
  await vault.settings.update((settings) => ({ ...settings, exportFolder: 'two' }));
  await writeFile(file, before);
  await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  expect(await vault.settings.read()).toMatchObject({ exportFolder: 'two', theme: 'dark' });
  expect(vault.health().repairs).toMatchObject([{ file: 'settings.json' }]);
});

test('a recording that was cut at the end of a part is known to be short', async () => {
  const place = await aSealedVault(async () => undefined);
  const vault = await place.open();
  const id = RecordingId.parse(idNumber(500));
  await vault.attachments.append(SOUND, Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), 0);
  const short = await readFile(path(place, SOUND));
  await vault.attachments.append(SOUND, Buffer.from([1, 2, 3, 4]), 4);
  expect(await vault.attachments.size(SOUND)).toBe(8);
  const at = '2027-02-19T06:04:00.000Z';
  const words = { title: '', mimeType: 'audio/webm', critique: '', zone: 'Europe/Berlin' };
  const parsed = FORMATS.recording.schema.parse({
    ...words,
    id,
    links: { sessionId: null, entryId: null, items: [] },
    state: 'finished',
    seconds: 2,
    bytes: 8,
    marks: [],
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  });
  await vault.recording(id).update(() => parsed);
  await writeFile(path(place, SOUND), short);
  await vault.attachments.read(SOUND);
  await vault.attachments.read(SOUND);
  expect(vault.health().repairs).toMatchObject([
    { file: SOUND, lost: expect.stringMatching(/is shorter than it was/) },
  ]);
  const check = await verifyVault(place.location, { key: place.key });
  const named = check.files.filter(({ state }) => state === 'damaged').map((found) => found.path);
  expect(named).toEqual([SOUND]);
  expect(recordingPath(id)).not.toBe(SOUND);
});
