import { chmod, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { type Browser, chromium, type TestInfo } from '@playwright/test';
import { findBrowser } from '#electron/browser/findBrowser.ts';
import { expect, test } from '../fixtures.ts';
import { type HostSetup, hostSetup, spawnBrowserHost } from './browserHost.ts';

test.skip(({ host }) => host === 'desktop', 'These are about the browser host’s app window.');
test.skip(process.platform === 'win32', 'The browser is wrapped in a shell script.');

/** The real browser, started as a user’s would be but without a screen; it notes what it was started with. */
async function aScreenlessBrowser(testInfo: TestInfo): Promise<{ env: Record<string, string>; notes: string }> {
  const installed = await findBrowser({ env: process.env, homeFolder: homedir(), platform: process.platform });
  const program = installed?.path ?? chromium.executablePath();
  const script = testInfo.outputPath('browser.sh');
  const notes = testInfo.outputPath('arguments');
  await writeFile(
    script,
    `#!/bin/sh\necho "$@" > '${notes}'\nexec '${program}' --headless --no-sandbox --disable-gpu --remote-debugging-port=0 "$@"\n`,
  );
  await chmod(script, 0o755);
  return { env: { LEADLIGHT_BROWSER: script, DISPLAY: ':0' }, notes };
}

/** Looks into the browser that the host started, by the port it left in its profile. */
async function watchBrowser({ configFolder }: HostSetup): Promise<Browser> {
  const portFile = `${configFolder}/browser-profile/DevToolsActivePort`;
  const readPort = () =>
    readFile(portFile, 'utf8').then(
      (text) => text.split('\n', 1)[0] ?? '',
      () => '',
    );
  await expect.poll(readPort, { timeout: 15_000 }).toMatch(/^\d+$/);
  const address = `http://127.0.0.1:${await readPort()}`;
  // A browser that is still opening its first page may leave the first question unanswered.
  const connected: Browser[] = [];
  await expect(async () => {
    connected.push(await chromium.connectOverCDP(address, { timeout: 10_000 }));
  }).toPass({ timeout: 45_000 });
  const [browser] = connected;
  if (!browser) throw new Error('The browser was not reached');
  return browser;
}

test('closing the window ends the host, and its token was on no command line', async ({ now }, testInfo) => {
  test.slow();
  const setup = hostSetup(testInfo, now);
  const { env, notes } = await aScreenlessBrowser(testInfo);
  const host = spawnBrowserHost(setup, [], env);
  await host.saysMatch(/^Leadlight opens in .+ as an app window, because .+\.$/);
  const browser = await watchBrowser(setup);
  const [window] = browser.contexts();
  await expect
    .poll(() => window?.pages()[0]?.getByRole('heading', { name: 'When do you begin?' }).isVisible())
    .toBe(true);
  const started = await readFile(notes, 'utf8');
  expect(started).toMatch(/--app=http:\/\/127\.0\.0\.1:\d+\/open\?code=[\w-]{43} /);
  expect(started).not.toContain('token');

  await (await browser.newBrowserCDPSession()).send('Browser.close');
  expect(await host.ended).toBe(0);
});

test('a second start on the same vault opens a window of the first', async ({ now }, testInfo) => {
  const setup = hostSetup(testInfo, now);
  const first = spawnBrowserHost(setup, ['--no-open']);
  const address = await first.saysMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=\S+/);
  const { env, notes } = await aScreenlessBrowser(testInfo);
  const second = spawnBrowserHost(setup, [], env);
  await second.saysMatch(/^Leadlight is open on this vault already: here is its window\.$/);
  expect(await second.ended).toBe(0);
  const browser = await watchBrowser(setup);
  expect(await readFile(notes, 'utf8')).toContain(`--app=${new URL(address).origin}/open?code=`);

  await (await browser.newBrowserCDPSession()).send('Browser.close');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('without a browser the address is printed, with the reason', async ({ now }, testInfo) => {
  const host = spawnBrowserHost(hostSetup(testInfo, now), [], { LEADLIGHT_BROWSER: 'none', DISPLAY: ':0' });
  await host.saysMatch(/it shows no window, because no Chromium, Chrome or Edge was found\.$/);
  host.child.kill('SIGINT');
  expect(await host.ended).toBe(0);
});

test('an unknown flag is refused with the flags there are', async ({ now }, testInfo) => {
  const host = spawnBrowserHost(hostSetup(testInfo, now), ['--nope']);
  await host.saysMatch(/^Leadlight takes --vault DIR, --no-open and --port NUMBER\.$/);
  expect(await host.ended).toBe(1);
});
