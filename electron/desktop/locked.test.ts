import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { newRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { turnEncryptionOn } from '#electron/vault/encryption/turnEncryption.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { beginRun } from './testing/beginRun.ts';
import { asked, powerMonitor } from './testing/electronStandIn.ts';

const PASSPHRASE = 'harbour violet kettle morning';

let open: TestDesktop | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await open?.quit();
  await open?.remove();
  open = null;
});

/** A quarter past four on the first morning, on an encrypted vault whose passphrase is quickly tried. */
async function opened() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 1, 2, 4, 15) });
  const home = await mkdtemp(join(tmpdir(), 'leadlight-locked-'));
  const location = { folder: join(home, 'vault'), backupFolder: join(home, 'vault Backups') };
  await (await openVault(location)).close();
  const cost = { cost: 2, blockSize: 8, parallel: 1 };
  const secrets = { passphrase: PASSPHRASE, recoveryKey: newRecoveryKey() };
  (await turnEncryptionOn({ location, key: null }, secrets, { cost })).forget();
  const desktop = await aDesktop({ home });
  open = desktop;
  return desktop;
}

const tray = () => asked.trays.filter(({ isDestroyed }) => !isDestroyed);
const labels = () => tray().flatMap(({ menu }) => menu.flatMap(({ label }) => label ?? []));

test('starts locked: the tray, the menu bar and the page say nothing of what is in the vault', async () => {
  const { window } = await opened();
  expect(await plannerOf(window).app.about()).toMatchObject({ isLocked: true });
  expect(labels()).toEqual(['Unlock Leadlight', 'Quit Leadlight']);
  expect(tray().map(({ toolTip }) => toolTip)).toEqual(['Leadlight is locked']);
});

test('locks when the machine goes to sleep, and says that something is due, never what', async () => {
  const { window } = await opened();
  await plannerOf(window).encryption.unlock({ passphrase: PASSPHRASE });
  await vi.waitFor(() => expect(labels()).toContain('Capture a thought'));
  expect(window.webContents.sent).toContainEqual(['reload']);
  await beginRun(plannerOf(window));
  await vi.waitFor(() => expect(tray()[0]?.toolTip).not.toBe('Leadlight'));

  powerMonitor.emit('suspend');
  await vi.waitFor(() => expect(labels()).toEqual(['Unlock Leadlight', 'Quit Leadlight']));
  vi.setSystemTime(new Date(2027, 1, 2, 4, 51));
  powerMonitor.emit('resume');
  await vi.waitFor(() => expect(asked.notices).toHaveLength(1));
  expect(asked.notices[0]?.options).toMatchObject({
    title: 'Something is due',
    body: 'Unlock Leadlight to see it.',
  });
  expect(await plannerOf(window).encryption.state()).toMatchObject({ dueWhileLocked: 1 });

  await plannerOf(window).encryption.unlock({ passphrase: PASSPHRASE });
  await vi.waitFor(() => expect(asked.notices).toHaveLength(2));
  expect(asked.notices[1]?.options.title).not.toBe('Something is due');
});

test('notifications of an open vault keep to themselves what is due where that is wished', async () => {
  const { window } = await opened();
  await plannerOf(window).encryption.unlock({ passphrase: PASSPHRASE });
  await vi.waitFor(() => expect(labels()).toContain('Today'));
  const planner = plannerOf(window);
  await planner.settings.save({ lock: { afterMinutes: 15, onSleep: false, hidesNotices: true } });
  await beginRun(planner);
  powerMonitor.emit('suspend');
  vi.setSystemTime(new Date(2027, 1, 2, 4, 51));
  powerMonitor.emit('resume');
  await vi.waitFor(() => expect(asked.notices).toHaveLength(1));
  expect(asked.notices[0]?.options).toMatchObject({ title: 'Something is due', body: 'Open Leadlight to see it.' });
  await planner.encryption.lock();
  await vi.waitFor(() => expect(asked.notices[0]?.isClosed).toBe(true));
});
