import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aDesktop, plannerOf, startedDesktop, type TestDesktop } from '../testing/aDesktop.ts';
import { answers, app, asked } from '../testing/electronStandIn.ts';
import { FIRST_CAPTURE_KEYS } from './captureShortcut.ts';
import { desktopEntry } from './desktopEntry.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  await open?.quit();
  await open?.remove();
  open = null;
});

async function opened(shape?: Parameters<typeof aDesktop>[0]) {
  const desktop = await aDesktop(shape);
  open = desktop;
  return { ...desktop, planner: plannerOf(desktop.window) };
}

describe('the keys that capture a thought', () => {
  test('work from the first start, bring the window forward, and are let go on quitting', async () => {
    const { planner, window, quit } = await opened();
    await vi.waitFor(() => expect([...asked.keys.keys()]).toEqual([FIRST_CAPTURE_KEYS]));
    expect(await planner.app.machine()).toMatchObject({
      captureShortcut: { keys: FIRST_CAPTURE_KEYS, firstKeys: FIRST_CAPTURE_KEYS, problem: null, note: null },
    });
    asked.keys.get(FIRST_CAPTURE_KEYS)?.();
    expect(window.did.at(-1)).toBe('focus');
    expect(window.webContents.sent).toEqual([['leadlight:command', 'capture']]);
    await quit();
    expect(asked.keys.size).toBe(0);
  });

  test('that another program holds, or that the system forbids, are a problem in words', async () => {
    const { planner } = await opened();
    answers.takenKeys = ['CommandOrControl+Shift+L'];
    answers.forbiddenKeys = ['Super+L'];
    const taken = await planner.app.setMachine({ captureKeys: 'CommandOrControl+Shift+L' });
    expect(taken.captureShortcut?.problem).toBe(
      'Another program, or the system itself, holds Ctrl+Shift+L. Choose other keys.',
    );
    expect(asked.keys.size).toBe(0);
    const forbidden = await planner.app.setMachine({ captureKeys: 'Super+L' });
    expect(forbidden.captureShortcut?.problem).toContain('holds');
    const good = await planner.app.setMachine({ captureKeys: 'Alt+Shift+L' });
    expect(good.captureShortcut).toMatchObject({ keys: 'Alt+Shift+L', problem: null });
    expect([...asked.keys.keys()]).toEqual(['Alt+Shift+L']);
  });

  test('stay as they were chosen after a restart, also when they are off', async () => {
    const { planner, home, quit } = await opened();
    await planner.app.setMachine({ captureKeys: null });
    expect(asked.keys.size).toBe(0);
    await quit();
    const again = await opened({ home });
    expect((await again.planner.app.machine()).captureShortcut).toMatchObject({ keys: null, problem: null });
    expect(asked.keys.size).toBe(0);
  });

  test('that are none are refused', async () => {
    const { planner } = await opened();
    await expect(planner.app.setMachine({ captureKeys: 'L' })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('wait on Wayland until they are wanted, because the desktop may ask, and say who decides', async () => {
    const { planner } = await opened({ env: { XDG_SESSION_TYPE: 'wayland' } });
    expect(asked.switches.get('enable-features')).toBe('GlobalShortcutsPortal');
    const { captureShortcut } = await planner.app.machine();
    expect(captureShortcut).toMatchObject({ keys: null, problem: null });
    expect(captureShortcut?.note).toContain('Wayland');
    expect((await planner.app.about()).capabilities.idleTime).toBe(false);
  });
});

describe('opening at login', () => {
  const entryIn = (home: string) => join(home, '.config/autostart/leadlight.desktop');

  test('is a launcher in the autostart folder of Linux, taken away again', async () => {
    const { planner, home } = await opened({ env: { APPIMAGE: '/opt/My apps/Leadlight.AppImage' } });
    expect((await planner.app.machine()).opensAtLogin).toBe(false);
    expect((await planner.app.setMachine({ opensAtLogin: true })).opensAtLogin).toBe(true);
    expect(await readFile(entryIn(home), 'utf8')).toContain('Exec="/opt/My apps/Leadlight.AppImage" --in-tray\n');
    expect((await planner.app.setMachine({ opensAtLogin: false })).opensAtLogin).toBe(false);
    await expect(stat(entryIn(home))).rejects.toThrow();
    // Nothing to take away is no failure.
    expect((await planner.app.setMachine({ opensAtLogin: false })).opensAtLogin).toBe(false);
  });

  test('names the program of a new version after its first start', async () => {
    const { planner, home, quit } = await opened({ env: { APPIMAGE: '/apps/Leadlight-0.2.0.AppImage' } });
    await planner.app.setMachine({ opensAtLogin: true });
    await quit();
    await opened({ home, env: { APPIMAGE: '/apps/Leadlight-0.3.0.AppImage' } });
    expect(await readFile(entryIn(home), 'utf8')).toContain('Exec=/apps/Leadlight-0.3.0.AppImage --in-tray\n');
  });

  test('that the desktop turned off is off, and a folder that cannot be written is said', async () => {
    const { planner, home } = await opened();
    await planner.app.setMachine({ opensAtLogin: true });
    await writeFile(entryIn(home), `${await readFile(entryIn(home), 'utf8')}Hidden=true\n`);
    expect((await planner.app.machine()).opensAtLogin).toBe(false);
    const blocked = join(home, 'blocked');
    await writeFile(blocked, '');
    await open?.quit();
    const again = await opened({ home, env: { XDG_CONFIG_HOME: blocked } });
    await expect(again.planner.app.setMachine({ opensAtLogin: true })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('cannot be written'),
    });
  });

  test('is asked of macOS and Windows, and what they refuse is said', async () => {
    const { planner } = await opened({ platform: 'win32' });
    expect((await planner.app.setMachine({ opensAtLogin: true })).opensAtLogin).toBe(true);
    expect(asked.calls).toContain('setLoginItemSettings {"args":["--in-tray"],"openAtLogin":true}');
    answers.allowsLogin = false;
    await expect(planner.app.setMachine({ opensAtLogin: false })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Startup'),
    });
  });

  test('opens no window; starting Leadlight once more shows it', async () => {
    open = await startedDesktop({ argv: ['--in-tray'] });
    await vi.waitFor(() => expect(asked.keys.size).toBe(1));
    expect(asked.windows).toEqual([]);
    app.emit('second-instance', {}, ['leadlight']);
    expect(asked.windows).toHaveLength(1);
  });

  test('a path is quoted as the Desktop Entry Specification asks', () => {
    expect(desktopEntry('/opt/a"b$c`d\\e%f/leadlight', ['--in-tray'])).toContain(
      'Exec="/opt/a\\\\"b\\\\$c\\\\`d\\\\\\\\e%%f/leadlight" --in-tray\n',
    );
  });
});

test('closing the window leaves the app in the tray where that was chosen, also after a restart', async () => {
  const first = await opened();
  expect((await first.planner.app.setMachine({ staysInTray: true })).staysInTray).toBe(true);
  first.window.close();
  expect(asked.calls).not.toContain('quit');
  asked.trays[0]?.emit('click');
  expect(asked.windows).toHaveLength(2);
  await first.quit();
  const again = await opened({ home: first.home });
  again.window.close();
  expect(asked.calls).not.toContain('quit');
});

test('what cannot be kept is refused, and nothing changes', async () => {
  const { planner, home } = await opened();
  await mkdir(join(home, 'config/host.json'), { recursive: true });
  await expect(planner.app.setMachine({ staysInTray: true })).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('could not be kept'),
  });
  expect((await planner.app.machine()).staysInTray).toBe(false);
});
