import { appendFile, readdir, readFile, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Entry } from '#shared/model/entry.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { adding, anEntry, aRun, idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { VaultOptions } from '../vaultOptions.ts';

const noTimer = () => () => undefined;

async function anOpenVault(options: VaultOptions = {}) {
  const place = await aVaultPlace();
  const told: string[] = [];
  const vault = await place.open({ every: noTimer, onOutsideChange: (path) => told.push(path), ...options });
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.journalMonth(MONTH).update(adding(anEntry(2)));
  const file = join(place.folder, MONTH_PATH);
  return { place, vault, told, file, edit: async (change: (text: string) => string) => editFile(file, change) };
}

/** As most editors save: into a new file that takes the place of the old one. */
async function editFile(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(`${file}~`, change(await readFile(file, 'utf8')));
  await rename(`${file}~`, file);
}

const byHand = (text: string) => text.replace('What I learned, part 1.', 'What I know by now.');
const asOf = (number: number, updatedAt: string, body: string) =>
  Entry.parse({ ...anEntry(number), updatedAt, body, revision: 2 });

describe('a month that is edited by hand while it is open', () => {
  test('is not overwritten: the edit is taken in before the next save', async () => {
    const { place, vault, told, edit } = await anOpenVault();
    await edit(byHand);
    await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    expect(told).toEqual([MONTH_PATH]);
    await vault.close();
    const { entries } = await (await place.open()).journalMonth(MONTH).read();
    expect(Object.values(entries).map(({ body }) => body)).toEqual([
      'What I know by now.\n',
      anEntry(2).body,
      anEntry(3).body,
    ]);
    // A page that shows the entry as it was cannot save over the edit: it has another revision.
    expect(entries[anEntry(1).id]?.revision).toBe(2);
  });

  test('is seen by the quiet look, and what it was before is in the history', async () => {
    const { vault, told, edit } = await anOpenVault();
    await edit(byHand);
    await vault.lookOutside();
    expect(told).toEqual([MONTH_PATH]);
    const { entries } = await vault.journalMonth(MONTH).read();
    expect(entries[anEntry(1).id]?.body).toBe('What I know by now.\n');
    expect(await vault.history.revisions(anEntry(1).id)).toMatchObject([
      { because: 'other-copy', entry: { body: anEntry(1).body } },
    ]);
    expect(vault.health()).toEqual(WELL);
    await vault.lookOutside();
    expect(told).toHaveLength(1);
  });

  test('keeps the later version of an entry, and the earlier one in the history', async () => {
    const { vault, file } = await anOpenVault();
    await vault.journalMonth(MONTH).update(adding(asOf(1, '2027-02-09T08:00:00.000Z', 'ours, later')));
    const content = JSON.parse(await readFile(file, 'utf8'));
    content.data.entries[idNumber(1)] = asOf(1, '2027-02-05T08:00:00.000Z', 'theirs, earlier');
    content.data.entries[idNumber(2)] = asOf(2, '2027-02-07T08:00:00.000Z', 'theirs, later');
    await writeFile(file, JSON.stringify(content));
    await vault.lookOutside();
    const { entries } = await vault.journalMonth(MONTH).read();
    expect(Object.values(entries).map(({ body }) => body)).toEqual(['ours, later', 'theirs, later']);
    const kept = await Promise.all([1, 2].map((number) => vault.history.revisions(anEntry(number).id)));
    const others = kept.flat().filter(({ because }) => because === 'other-copy');
    expect(others.map(({ entry }) => entry.body)).toEqual(['theirs, earlier', anEntry(2).body]);
    // And that is what the file says now.
    expect(JSON.parse(await readFile(file, 'utf8')).data.entries[idNumber(1)].body).toBe('ours, later');
  });

  test('drops nothing when an older copy of the file is put in its place', async () => {
    const { vault, file } = await anOpenVault();
    const older = await readFile(file);
    await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    await writeFile(file, older);
    await vault.lookOutside();
    await vault.journalMonth(MONTH).update(adding(anEntry(4)));
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).data.entries)).toHaveLength(4);
  });

  test('that is no longer a month is set aside, told, and written again as it was', async () => {
    const { place, vault, file } = await anOpenVault();
    await appendFile(file, '}}} oops');
    const spoilt = await readFile(file);
    await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    const [repair] = vault.health().repairs;
    expect(repair?.lost).toMatch(
      /^The journal of February 2027 was changed outside Leadlight into something that cannot/,
    );
    expect(await readFile(join(place.folder, repair?.setAsideAs ?? ''))).toEqual(spoilt);
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).data.entries)).toHaveLength(3);
  });

  test('half written by an editor is looked at again later', async () => {
    const { vault, file, told } = await anOpenVault();
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, 200));
    await vault.lookOutside();
    expect(vault.health()).toEqual(WELL);
    await writeFile(file, byHand(whole));
    await vault.lookOutside();
    expect(told).toEqual([MONTH_PATH]);
    expect(vault.health()).toEqual(WELL);
  });

  test('and was deleted is written again, and that is told', async () => {
    const { vault, file } = await anOpenVault();
    await unlink(file);
    await vault.lookOutside();
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).data.entries)).toHaveLength(2);
    expect(vault.health().repairs).toMatchObject([{ lost: expect.stringContaining('nothing is lost') }]);
  });

  test('of a newer version makes the vault read-only and stays as it is', async () => {
    const { vault, file, edit } = await anOpenVault();
    await edit((text) => text.replace(/"version": \d+/, '"version": 99'));
    const newer = await readFile(file);
    await expect(vault.journalMonth(MONTH).update(adding(anEntry(3)))).rejects.toThrow(/A newer Leadlight wrote/);
    expect(await readFile(file)).toEqual(newer);
  });

  test('whose folder was taken away with it is made again', async () => {
    const { place, vault, file } = await anOpenVault();
    await rm(join(place.folder, 'journal'), { recursive: true });
    await vault
      .journalMonth(MONTH)
      .update(adding(anEntry(3)))
      .catch(() => undefined);
    await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).data.entries)).toHaveLength(3);
  });
});

describe('one record that is edited by hand', () => {
  test('is taken as it is, and what it was before stays in a file beside', async () => {
    const { place, vault, told } = await anOpenVault();
    await vault.settings.update((settings) => ({ ...settings, exportFolder: '/before' }));
    await editFile(join(place.folder, 'settings.json'), (text) => text.replace('"/before"', '"/by/hand"'));
    await vault.lookOutside();
    expect((await vault.settings.read()).exportFolder).toBe('/by/hand');
    expect(told).toEqual(['settings.json']);
    const [repair] = vault.health().repairs;
    expect(await readFile(join(place.folder, repair?.setAsideAs ?? ''), 'utf8')).toContain('"/before"');
    await vault.close();
    // Neither taken for damage nor for a stranger at the next start.
    expect((await (await place.open()).settings.read()).exportFolder).toBe('/by/hand');
  });

  test('gives way to a later one of ours, and stays in a file beside', async () => {
    const { place, vault } = await anOpenVault();
    const run = aRun();
    await vault.run(run.id).update(() => run);
    const path = join(place.folder, `runs/${run.id}.json`);
    const earlier = (await readFile(path, 'utf8')).replace('2027-02-01T08:00', '2027-01-01T08:00');
    await writeFile(path, earlier.replaceAll('"updatedAt": "2027-02-01T08:00', '"updatedAt": "2027-01-01T08:00'));
    await vault.run(run.id).update((stored) => stored && { ...stored, pausedOn: null });
    expect(await vault.run(run.id).read()).toEqual(run);
    expect((await readdir(join(place.folder, 'runs'))).filter((name) => name.includes('.other-'))).toHaveLength(1);
  });
});

test('a file that was only touched is read once and changes nothing', async () => {
  const disk = faultyFileSystem();
  const { vault, file, told } = await anOpenVault({ fileSystem: disk });
  await utimes(file, new Date(), new Date(1_700_000_000_000));
  await vault.lookOutside();
  const reads = disk.steps.filter(({ name, path }) => name === 'readFile' && path === file).length;
  await vault.lookOutside();
  expect(disk.steps.filter(({ name, path }) => name === 'readFile' && path === file).length).toBe(reads);
  expect(told).toEqual([]);
});

test('a save costs one look at the lock and one at the file, and reads nothing', async () => {
  const disk = faultyFileSystem();
  const { vault } = await anOpenVault({ fileSystem: disk });
  await vault.history.revisions(anEntry(9).id);
  const before = disk.steps.length;
  await vault.journalMonth(MONTH).update(adding(anEntry(9)));
  const names = disk.steps.slice(before).map(({ name }) => name);
  expect(names.filter((name) => name === 'stat')).toHaveLength(2);
  expect(names).not.toContain('readFile');
});

test('a new file of ours that came from elsewhere is told, and one of our own is not', async () => {
  const { place, vault, told } = await anOpenVault();
  await vault.lookOutside();
  await vault.journalMonth('2027-01').update(adding(anEntry(5)));
  await vault.lookOutside();
  expect(told).toEqual([]);
  const content = JSON.parse(await readFile(join(place.folder, MONTH_PATH), 'utf8'));
  await writeFile(join(place.folder, 'journal/2026-12.json'), JSON.stringify(content));
  await vault.lookOutside();
  expect(told).toEqual(['journal/2026-12.json']);
});

test('a drawing that another program saved meanwhile is not written over unseen', async () => {
  const { place, vault } = await anOpenVault();
  const path = `drawings/${idNumber(5)}.excalidraw`;
  await vault.attachments.write(path, Buffer.from('first'));
  await vault.attachments.write(path, Buffer.from('ours'));
  expect(vault.health().repairs).toEqual([]);
  await writeFile(join(place.folder, path), 'theirs');
  await vault.attachments.write(path, Buffer.from('ours again'));
  const [repair] = vault.health().repairs;
  expect(repair?.lost).toMatch(/^The file of a drawing was changed outside Leadlight too\. Yours is in use/);
  expect(await readFile(join(place.folder, repair?.setAsideAs ?? ''), 'utf8')).toBe('theirs');
  expect(await readFile(join(place.folder, path), 'utf8')).toBe('ours again');
});
