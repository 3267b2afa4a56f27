import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openVault } from '#electron/vault/openVault.ts';
import { aDesktop, hasExited, plannerOf, startedDesktop, type TestDesktop } from './testing/aDesktop.ts';
import { answers, app, asked, BrowserWindow, nativeTheme } from './testing/electronStandIn.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  await open?.quit();
  await open?.remove();
  open = null;
});

async function opened(shape?: Parameters<typeof aDesktop>[0]) {
  const desktop = await aDesktop(shape);
  open = desktop;
  return desktop;
}

describe('the start', () => {
  test('turns the sandbox on and declares the scheme before Electron is ready', async () => {
    await opened();
    expect(asked.calls.slice(0, 4)).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'setName Leadlight',
      'ready',
    ]);
    expect(asked.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
    ]);
  });

  test('keeps Chromium’s files in the folder for settings, never in the vault', async () => {
    const { home } = await opened();
    expect(asked.paths.get('userData')).toBe(join(home, 'config/desktop-profile'));
  });

  test('names itself to Windows, which asks that of apps with notifications', async () => {
    await opened({ platform: 'win32' });
    expect(asked.calls).toContain('setAppUserModelId dev.leadlight.app');
  });

  test('opens one window on our own page, in a sandbox, isolated and without Node', async () => {
    const { window, builtFolder } = await opened();
    expect(asked.windows).toHaveLength(1);
    expect(window.loaded).toBe('app://leadlight/');
    expect(window.options).toMatchObject({ minWidth: 900, minHeight: 600, show: false });
    expect(window.options.webPreferences).toEqual({
      preload: join(builtFolder, 'preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });

  test('goes away when another start came first', async () => {
    open = await startedDesktop({ isFirstInstance: false });
    expect(asked.calls.slice(-2)).toEqual(['quit', 'exit 0']);
    expect(asked.windows).toEqual([]);
  });

  test('brings its window forward when it is started again', async () => {
    const { window } = await opened();
    window.minimize();
    app.emit('second-instance', {}, ['leadlight', '--in-tray']);
    expect(window.did.at(-1)).toBe('minimize');
    app.emit('second-instance', {}, ['leadlight']);
    expect(window.did.slice(-3)).toEqual(['restore', 'show', 'focus']);
    expect(asked.windows).toHaveLength(1);
  });

  test('says in the planner’s words that the vault is in use, and ends without touching it', async () => {
    const first = await opened();
    const vault = await openVault(
      { folder: join(first.home, 'other'), backupFolder: join(first.home, 'other Backups') },
      { host: 'browser' },
    );
    await first.quit();
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await startedDesktop({ home: first.home, folder: 'other' });
    await vi.waitFor(() => expect(hasExited()).toBe(true));
    expect(asked.calls).toContain('exit 1');
    expect(asked.windows).toEqual([]);
    expect(asked.errorBoxes[0]?.content).toContain('is open in Leadlight in a browser');
    log.mockRestore();
    await vault.close();
  });
});

describe('a running app', () => {
  test('answers a call of the page through a port, on a real vault', async () => {
    const { window, home } = await opened({ env: { LEADLIGHT_NOW: '2027-02-19T06:04:00.000Z' } });
    const planner = plannerOf(window);
    const about = await planner.app.about();
    expect(about).toMatchObject({ host: 'desktop', platform: 'linux', vaultFolder: join(home, 'vault') });
    expect(about.now).toMatch(/^2027-02-19T06:04/);
    expect(about.capabilities).toEqual({
      nativeDialogs: true,
      printToPdf: true,
      tray: true,
      notifications: true,
      revealFolder: true,
      globalShortcut: true,
      idleTime: true,
      autostart: true,
    });
    await planner.settings.save({ theme: 'dark' });
    expect(await readFile(join(home, 'vault/settings.json'), 'utf8')).toContain('"theme": "dark"');
  });

  test('tells the page of changes that another window made', async () => {
    const { window } = await opened();
    const [one, other] = [plannerOf(window), plannerOf(await secondWindow())];
    const changes = await one.app.changes();
    await other.settings.save({ theme: 'light' });
    expect((await changes.next()).value).toEqual({ topic: 'settings' });
    await changes.return?.();
  });

  test('gives dialogs and menus the theme that was chosen', async () => {
    const { window } = await opened();
    expect(nativeTheme.themeSource).toBe('system');
    await plannerOf(window).settings.save({ theme: 'dark' });
    await vi.waitFor(() => expect(nativeTheme.themeSource).toBe('dark'));
  });

  test('keeps the page as a PDF where one says, and nothing when one says nowhere', async () => {
    const { window, home } = await opened();
    const planner = plannerOf(window);
    expect(await planner.evidence.toPdf({ name: 'evidence' })).toEqual({ file: null });
    answers.chosenFile = join(home, 'mine.pdf');
    expect(await planner.evidence.toPdf({ name: 'evidence' })).toEqual({ file: join(home, 'mine.pdf') });
    expect(await readFile(join(home, 'mine.pdf'), 'utf8')).toBe('%PDF-1.7 of the page');
    expect(asked.calls.at(-1)).toContain('"defaultPath":"documents/evidence.pdf"');
    expect(asked.windows[0]?.webContents.printed).toMatchObject([{ printBackground: true, preferCSSPageSize: true }]);
  });

  test('shows the folder dialog and the folder of the vault', async () => {
    const { window, home } = await opened();
    const planner = plannerOf(window);
    expect(await planner.app.chooseFolder({ title: 'Export to', startAt: home })).toEqual({ folder: null });
    answers.chosenFolder = '/chosen';
    expect(await planner.app.chooseFolder({ title: 'Export to', startAt: home })).toEqual({ folder: '/chosen' });
    expect(await planner.app.chooseFile({ title: 'Import', startAt: home })).toEqual({ file: '/chosen' });
    expect(asked.calls.at(-1)).toContain('"properties":["openFile"]');
    await planner.app.reveal({ folder: join(home, 'vault') });
    expect(asked.calls).toContain(`openPath ${join(home, 'vault')}`);
  });

  test('shows the licences that the build collected', async () => {
    const { window } = await opened();
    expect(await plannerOf(window).app.notices()).toBe('Licences of what is bundled');
  });

  test('names a bug once, without what the user wrote', async () => {
    const { running } = await opened();
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    running.emit('uncaughtException', new Error('Dear diary'));
    running.emit('unhandledRejection', new TypeError('Dear diary'));
    expect(asked.errorBoxes).toHaveLength(1);
    expect(JSON.stringify([asked.errorBoxes, log.mock.calls])).not.toContain('diary');
    expect(log.mock.calls.join()).toContain('TypeError');
    log.mockRestore();
  });
});

async function secondWindow() {
  const window = new BrowserWindow({});
  await window.loadURL('app://leadlight/');
  return window;
}
