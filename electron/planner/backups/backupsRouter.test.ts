import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BackupName } from '#shared/contract/backupsContract.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

const date = LocalDate.parse('2027-02-02');
const NOBODY = BackupName.parse('2027-01-01T00-00-00-000Z');

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

describe('what cannot be is refused in words', () => {
  test('a backup that is not there', async () => {
    const { backups } = open.planner;
    await expect(backups.look({ name: NOBODY })).rejects.toMatchObject({ code: 'not-found' });
    await expect(backups.pin({ name: NOBODY, why: 'for later' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a name that is a path, and a pin without words', async () => {
    const { backups } = open.planner;
    const name = '../../etc';
    await expect(backups.look({ name })).rejects.toMatchObject({ code: 'invalid' });
    await expect(backups.make({ pin: ' ' })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a whole restore where nothing can close the vault', async () => {
    const { name } = await open.planner.backups.make({ pin: null });
    await expect(open.planner.backups.restore({ name })).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each([
    ['backups', /whole path/],
    ['present', /already/],
    ['vault/inside', /lies inside the vault/],
    ['no/drive', /^The backups stay where they are\..*is not there/],
  ])('the folder %s for backups', async (folder, words) => {
    const wanted = folder === 'backups' ? folder : join(open.folder, folder === 'present' ? 'backups' : folder);
    await expect(open.planner.backups.chooseFolder({ folder: wanted })).rejects.toThrow(words);
    expect((await open.planner.backups.list({})).folder).toBe(join(open.folder, 'backups'));
  });

  test('an entry in a damaged month of a backup, while the others are compared', async () => {
    const { journal, backups } = open.planner;
    const { id } = await journal.create({ kind: 'note', date, edit: { title: 'Queues' } });
    const { name } = await backups.make({ pin: null });
    await journal.create({ kind: 'note', date, edit: { title: 'Later' } });
    const [vaultId = ''] = await readdir(join(open.folder, 'backups'));
    const months = join(open.folder, 'backups', vaultId, name, 'journal');
    const [month = ''] = await readdir(months);
    await writeFile(join(months, month), 'rotten');
    expect((await backups.look({ name })).damaged).toEqual([`journal/${month.replace('.gz', '')}`]);
    await expect(backups.restoreEntry({ name, id })).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('an entry comes back out of the bin with a revision of its own, and what it was is in its history', async () => {
  const { journal, backups } = open.planner;
  const entry = await journal.create({ kind: 'note', date, edit: { title: 'Queues', body: 'as it was' } });
  const { name } = await backups.make({ pin: null });
  const changed = await journal.save({ id: entry.id, revision: entry.revision, edit: { body: 'changed since' } });
  const binned = await journal.remove({ id: entry.id });
  expect((await backups.look({ name })).entries).toMatchObject([{ standing: 'different', isInBin: true }]);
  await backups.restoreEntry({ name, id: entry.id });
  const back = await journal.get({ id: entry.id });
  expect(back).toMatchObject({
    body: 'as it was',
    deletedAt: null,
    revision: Math.max(changed.revision, binned.revision) + 1,
  });
  expect((await backups.entry({ name, id: entry.id })).now).toMatchObject({ isInBin: false });
  expect(await backups.look({ name })).toMatchObject({ counts: { same: 1, different: 0 }, entries: [] });
});

test('a file in the place of the backups is told with what to do', async () => {
  const { backups } = open.planner;
  await backups.make({ pin: null });
  await rename(join(open.folder, 'backups'), join(open.folder, 'away'));
  await writeFile(join(open.folder, 'backups'), '');
  expect((await backups.list({})).problem).toMatch(/a file lies where a folder belongs\. Put the folder back/);
});

test('the backups go to another folder at once, and are read back with progress', async () => {
  const { backups } = open.planner;
  await open.planner.journal.create({ kind: 'note', date, edit: { title: 'Queues' } });
  const other = join(open.folder, 'drive');
  await mkdir(other);
  await backups.chooseFolder({ folder: other });
  expect(await backups.list({})).toMatchObject({
    folder: other,
    backups: [{ content: { reason: 'new-folder', entries: 1 } }],
  });
  const states: string[] = [];
  for await (const step of await backups.verify()) states.push(step.state);
  expect(states).toEqual(['verifying', 'finished']);
  await rm(other, { recursive: true });
  await expect(backups.list({})).resolves.toMatchObject({ backups: [] });
});
