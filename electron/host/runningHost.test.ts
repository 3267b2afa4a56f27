import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aServer, type ServerUnderTest } from './loopback/testing/aServer.ts';
import { announceHost, askForWindow } from './runningHost.ts';

let it: ServerUnderTest;
let configFolder = '';

beforeEach(async () => {
  it = await aServer();
  configFolder = await mkdtemp(join(tmpdir(), 'leadlight-running-'));
});
afterEach(async () => {
  await it.stop();
  await rm(configFolder, { recursive: true, force: true });
});

function announce(secret = it.access.windowSecret) {
  return announceHost(configFolder, { origin: it.server.origin, secret });
}

test('a second start gets a window of the first, which opens once', async () => {
  await announce();
  const url = await askForWindow(configFolder, process.pid);
  expect(url).toMatch(`${it.server.origin}/open?code=`);
  expect((await fetch(url ?? '', { redirect: 'manual' })).status).toBe(303);
});

test.skipIf(process.platform === 'win32')(
  'the note can be read by its user alone, also when one was left behind',
  async () => {
    await writeFile(join(configFolder, `running-host-${process.pid}.json`), '{}', { mode: 0o644 });
    await announce();
    const { mode } = await stat(join(configFolder, `running-host-${process.pid}.json`));
    expect(mode & 0o777).toBe(0o600);
  },
);

test('the note goes away with the host', async () => {
  const takeAway = await announce();
  await takeAway();
  expect(await readdir(configFolder)).toEqual([]);
  expect(await askForWindow(configFolder, process.pid)).toBeNull();
});

test('a host that does not answer, or does not know the secret, gives no window', async () => {
  await announce('another secret');
  expect(await askForWindow(configFolder, process.pid)).toBeNull();
  await announce();
  await it.server.close();
  expect(await askForWindow(configFolder, process.pid)).toBeNull();
});
