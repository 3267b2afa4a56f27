import { expect, test } from 'vitest';
import { type BrowserQuestion, findBrowser } from './findBrowser.ts';

/** A machine with just these programs. */
function aMachine(some: Partial<BrowserQuestion>, programs: string[]): BrowserQuestion {
  return {
    env: {},
    homeFolder: '/home/ada',
    platform: 'linux',
    isProgram: (path) => Promise.resolve(programs.includes(path)),
    ...some,
  };
}

test('on Linux the path is searched, and the usual folders after it', async () => {
  const own = aMachine({ env: { PATH: '/opt/bin:/usr/bin' } }, ['/opt/bin/google-chrome', '/usr/bin/google-chrome']);
  expect(await findBrowser(own)).toEqual({ path: '/opt/bin/google-chrome', name: 'Chrome' });
  const snap = aMachine({ env: { PATH: '' } }, ['/snap/bin/chromium']);
  expect(await findBrowser(snap)).toEqual({ path: '/snap/bin/chromium', name: 'Chromium' });
});

test('a relative folder on the path is not searched', async () => {
  expect(await findBrowser(aMachine({ env: { PATH: '.:bin' } }, ['chromium', 'bin/chromium']))).toBeNull();
});

test('on a Mac the applications of all users and of this one are searched', async () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(await findBrowser(aMachine({ platform: 'darwin' }, [edge]))).toEqual({ path: edge, name: 'Edge' });
  const chrome = '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findBrowser(aMachine({ platform: 'darwin' }, [chrome]))).toEqual({ path: chrome, name: 'Chrome' });
});

test('on Windows all program folders are searched', async () => {
  const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' };
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(await findBrowser(aMachine({ platform: 'win32', env }, [edge]))).toEqual({ path: edge, name: 'Edge' });
  const chromium = 'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe';
  expect(await findBrowser(aMachine({ platform: 'win32', env }, [edge, chromium]))).toEqual({
    path: chromium,
    name: 'Chromium',
  });
});

test('LEADLIGHT_BROWSER names one, or none', async () => {
  const installed = ['/usr/bin/chromium'];
  const named = aMachine({ env: { LEADLIGHT_BROWSER: '/opt/brave/brave' } }, installed);
  expect(await findBrowser(named)).toEqual({ path: '/opt/brave/brave', name: 'Brave' });
  expect(await findBrowser(aMachine({ env: { LEADLIGHT_BROWSER: 'none' } }, installed))).toBeNull();
});

test('without any there is none', async () => {
  expect(await findBrowser(aMachine({}, []))).toBeNull();
});
