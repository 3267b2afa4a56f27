import { describe, expect, test } from 'vitest';
import { findWindow, type WindowMachine, windowArguments } from './openWindow.ts';

function aMachine(some: Partial<WindowMachine> = {}): WindowMachine {
  return {
    env: { DISPLAY: ':0', PATH: '/usr/bin' },
    homeFolder: '/home/ada',
    configFolder: '/home/ada/.config/leadlight',
    platform: 'linux',
    isRoot: false,
    isProgram: (path) => Promise.resolve(path === '/usr/bin/chromium'),
    ...some,
  };
}

describe('whether a window can be shown', () => {
  test('a display and a browser are enough, on X11 and on Wayland', async () => {
    const found = { path: '/usr/bin/chromium', name: 'Chromium' };
    expect(await findWindow(aMachine())).toEqual(found);
    expect(await findWindow(aMachine({ env: { WAYLAND_DISPLAY: 'wayland-0', PATH: '' } }))).toEqual(found);
  });

  test('without a display the browser is not even looked for', async () => {
    expect(await findWindow(aMachine({ env: {} }))).toEqual({ missing: 'there is no display' });
  });

  test('without a browser the reason names those that would do', async () => {
    const bare = aMachine({ isProgram: () => Promise.resolve(false) });
    expect(await findWindow(bare)).toEqual({ missing: 'no Chromium, Chrome or Edge was found' });
  });
});

describe('how the browser is started', () => {
  test('as an app window with a profile of its own, quiet on the network', () => {
    const started = windowArguments('http://127.0.0.1:1/open?code=x', '/profile', aMachine());
    expect(started).toContain('--app=http://127.0.0.1:1/open?code=x');
    expect(started).toContain('--user-data-dir=/profile');
    expect(started).toContain('--disable-background-networking');
  });

  test('in its sandbox, but for root, who cannot have one', () => {
    expect(windowArguments('http://127.0.0.1:1/', '/profile', aMachine())).not.toContain('--no-sandbox');
    expect(windowArguments('http://127.0.0.1:1/', '/profile', aMachine({ isRoot: true }))).toContain('--no-sandbox');
  });
});
