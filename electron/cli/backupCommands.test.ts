import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { aShell } from './testing/aShell.ts';

const shell = aShell();
const date = LocalDate.parse('2027-02-02');

/** A note that is in a backup and was changed since, and one that was written since. */
async function changedSince() {
  const { journal } = shell.open.planner;
  const kept = await journal.create({ kind: 'note', date, edit: { title: 'Queues', body: 'as it was' } });
  const { name } = await shell.open.planner.backups.make({ pin: 'before the change' });
  await journal.save({ id: kept.id, revision: kept.revision, edit: { body: 'changed since' } });
  await journal.create({ kind: 'note', date, edit: { title: 'Later' } });
  return { id: kept.id, name };
}

describe('restore', () => {
  test.each([
    [['nowhere'], 1, 'There is no backup called nowhere. leadlight restore lists them.'],
    [['--yes'], 2, 'Say which backup: leadlight restore BACKUP.'],
    [['a', 'b'], 2, '“b” is one word too many.'],
    [['newest', '--of', 'x'], 2, 'Write the id of a vault after --of: leadlight restore lists them.'],
    [['newest', '--entry', 'Nobody'], 1, 'No entry called “Nobody” was otherwise in this backup.'],
  ])('%j is refused in words', async (words, code, complaint) => {
    await changedSince();
    await shell.open.close();
    expect(await shell.leadlight('restore', ...words)).toMatchObject({
      code,
      complaints: [expect.stringContaining(complaint)],
    });
  });

  describe('with the vault free', () => {
    let made: { id: string; name: string };
    beforeEach(async () => {
      made = await changedSince();
      await shell.open.close();
    });

    test('lists the backups with what they are kept for', async () => {
      const { said } = await shell.leadlight('restore');
      expect(said.some((line) => line.startsWith(made.name) && line.endsWith('kept: before the change'))).toBe(true);
    });

    test('says what would change, and changes nothing', async () => {
      const { said } = await shell.leadlight('restore', made.name);
      expect(said).toEqual(
        expect.arrayContaining([
          '1 entry goes back to what it was',
          '1 entry written since goes away',
          'Nothing was changed. To do it, add --yes.',
        ]),
      );
      expect((await shell.json('restore', made.name)).counts).toMatchObject({ different: 1, new: 1 });
    });

    test('brings one entry back by its title', async () => {
      expect((await shell.leadlight('restore', made.name, '--entry', 'queues')).said[0]).toMatch(
        /^Queues .*different now/,
      );
      await shell.leadlight('restore', made.name, '--entry', 'queues', '--yes');
      expect((await shell.json('restore', made.name)).counts).toMatchObject({ new: 1 });
      await shell.reopen();
      const { entries } = await shell.open.planner.journal.list({});
      expect(entries.map(({ title }) => title).sort()).toEqual(['Later', 'Queues']);
    });

    test('restores all of it, and that again undoes it', async () => {
      const { restored } = await shell.json('restore', made.name, '--yes');
      await shell.reopen();
      const titles = async () => (await shell.open.planner.journal.list({})).entries.map(({ title }) => title);
      expect(await titles()).toEqual(['Queues']);
      await shell.open.close();
      expect((await shell.leadlight('restore', restored.snapshot, '--yes')).said.at(-1)).toMatch(
        /^Restored .* To undo it: leadlight restore /,
      );
      await shell.reopen();
      expect((await titles()).sort()).toEqual(['Later', 'Queues']);
    });

    test('a damaged backup is refused with the file, and verify finds it', async () => {
      const [vaultId = ''] = await readdir(shell.path('backups'));
      await writeFile(join(shell.path('backups'), vaultId, made.name, 'journal', '2027-02.json.gz'), 'rotten');
      expect(await shell.leadlight('restore', made.name, '--yes')).toMatchObject({
        code: 1,
        complaints: [expect.stringContaining('journal/2027-02.json')],
      });
      const { code, said } = await shell.leadlight('verify');
      expect(code).toBe(1);
      expect(said.join('\n')).toMatch(/damaged.*backup of .*2027-02\.json/);
    });
  });
});

describe('backup', () => {
  test('makes one that is kept, and says where it is', async () => {
    await shell.open.close();
    const { said } = await shell.leadlight('backup', '--pin', 'before the interview');
    expect(said[0]).toMatch(/^Made and read back: .*, kept: before the interview\. It takes .* more on the disk\.$/);
    expect((await shell.json('backup')).backup.content.reason).toBe('asked');
    expect(await shell.leadlight('backup', '--pin', ' ')).toMatchObject({ code: 2 });
  });
});
