import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Capabilities } from '#shared/model/host.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner | null = null;
afterEach(() => open?.remove());

async function onHost(capabilities: Partial<Capabilities> = {}): Promise<TestPlanner> {
  open = await aPlanner({ capabilities });
  return open;
}

test('about says where the data is and what time it is', async () => {
  const { planner, parts } = await onHost();
  expect(await planner.app.about()).toMatchObject({
    host: 'browser',
    vaultFolder: parts.vault.folder,
    backupFolder: parts.vault.backupFolder,
    now: '2027-02-02T05:30:00.000Z',
  });
});

test('a damaged file is told until the user has read of it, and every window hears that', async () => {
  const first = await onHost();
  await first.planner.settings.save({ theme: 'dark' });
  await first.close();
  await writeFile(join(first.folder, 'vault', 'settings.json'), 'not json');
  open = await aPlanner({ folder: first.folder });
  const { planner, parts } = open;
  expect((await planner.app.health()).repairs).toMatchObject([{ file: 'settings.json' }]);
  const changes = parts.changes.subscribe(undefined);
  expect((await planner.app.dismissRepairs()).repairs).toEqual([]);
  expect((await changes.next()).value).toEqual({ topic: 'health' });
});

describe('choosing a folder', () => {
  test('asks the host where it has dialogs', async () => {
    const { planner, asked } = await onHost({ nativeDialogs: true });
    expect(await planner.app.chooseFolder({ title: 'Export to', startAt: '/home' })).toEqual({ folder: '/chosen' });
    expect(asked).toEqual(['choose Export to /home']);
  });

  test('says to type the path where it has none', async () => {
    const { planner, asked } = await onHost();
    await expect(planner.app.chooseFolder({ title: 'Export to', startAt: '' })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Type the path of the folder instead.',
    });
    await expect(planner.app.chooseFile({ title: 'Import', startAt: '' })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Type the path of the file instead.',
    });
    expect(asked).toEqual([]);
  });
});

describe('showing a folder', () => {
  test('works for the vault, the backups and the last export, however they are written', async () => {
    const { planner, parts, asked, folder } = await onHost({ revealFolder: true });
    const exportFolder = join(folder, 'export');
    await parts.vault.settings.update((settings) => ({ ...settings, exportFolder }));
    await planner.app.reveal({ folder: parts.vault.folder });
    await planner.app.reveal({ folder: `${parts.vault.backupFolder}/../backups/` });
    await planner.app.reveal({ folder: exportFolder });
    expect(asked).toEqual([parts.vault.folder, parts.vault.backupFolder, exportFolder].map((own) => `reveal ${own}`));
  });

  test.each(['/etc', '..', '', '/'])('refuses any other folder: %j', async (folder) => {
    const { planner, asked } = await onHost({ revealFolder: true });
    await expect(planner.app.reveal({ folder })).rejects.toMatchObject({ code: 'invalid' });
    expect(asked).toEqual([]);
  });

  test('names the folder where the host cannot show it', async () => {
    const { planner, parts } = await onHost();
    await expect(planner.app.reveal({ folder: parts.vault.folder })).rejects.toMatchObject({
      code: 'invalid',
      message: `The folder is ${parts.vault.folder}.`,
    });
  });
});

describe('moving the vault', () => {
  test('copies it and remembers the folder for the next start', async () => {
    const { planner, asked, folder } = await onHost();
    await planner.settings.save({ theme: 'dark' });
    const target = join(folder, 'moved');
    const moved = await planner.app.moveVault({ folder: `${target}/` });
    expect(moved).toEqual({ folder: target, copiedFiles: expect.any(Number) });
    expect(moved.copiedFiles).toBeGreaterThan(0);
    expect(asked).toEqual([`remember ${target}`]);
  });

  test('refuses a folder with other things in it and remembers nothing', async () => {
    const { planner, asked, folder } = await onHost();
    const target = join(folder, 'full');
    await mkdir(target);
    await writeFile(join(target, 'letter.txt'), 'Dear');
    await expect(planner.app.moveVault({ folder: target })).rejects.toMatchObject({ code: 'invalid', defined: true });
    expect(asked).toEqual([]);
  });

  test('refuses a path that is not whole, the same folder, and one inside or around it', async () => {
    const { planner, parts, asked, folder } = await onHost();
    for (const target of ['moved', parts.vault.folder, join(parts.vault.folder, 'inside'), folder]) {
      await expect(planner.app.moveVault({ folder: target })).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(asked).toEqual([]);
  });
});

test('every window hears of a change until it goes away', async () => {
  const { planner, parts } = await onHost();
  const firstWindow = new AbortController();
  const first = await planner.app.changes(undefined, { signal: firstWindow.signal });
  const second = await planner.app.changes();
  parts.changes.publish({ topic: 'health' });
  expect(await first.next()).toMatchObject({ value: { topic: 'health' } });
  expect(await second.next()).toMatchObject({ value: { topic: 'health' } });

  const pending = first.next();
  firstWindow.abort();
  await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  await planner.settings.save({ theme: 'dark' });
  expect(await second.next()).toMatchObject({ value: { topic: 'settings' } });
  await second.return?.();
});

test('a host that does nothing of the computer says so, and refuses in words', async () => {
  const { planner } = await onHost();
  expect(await planner.app.machine()).toEqual({ opensAtLogin: null, staysInTray: null, captureShortcut: null });
  await expect(planner.app.setMachine({ opensAtLogin: true })).rejects.toMatchObject({
    code: 'invalid',
    message: 'Only the desktop app can do that.',
  });
});
