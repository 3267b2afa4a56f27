import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

test('notes of killed hosts are cleared at the next start, those of running ones and other files stay', async () => {
  const killed = spawnSync(process.execPath, ['--version']).pid;
  const others = ['running-host-0.json', 'running-host-x.json', 'app.json', `running-host-${process.ppid}.json`];
  for (const name of [...others, `running-host-${killed}.json`]) await writeFile(join(configFolder, name), '{}');
  await announce();
  expect((await readdir(configFolder)).sort()).toEqual([...others, `running-host-${process.pid}.json`].sort());
});

test('a host that does not answer, or does not know the secret, gives no window', async () => {
  await announce('another secret');
  expect(await askForWindow(configFolder, process.pid)).toBeNull();
  await announce();
  await it.server.close();
  expect(await askForWindow(configFolder, process.pid)).toBeNull();
});

const note = () => join(configFolder, `running-host-${process.pid}.json`);

describe.skipIf(process.platform === 'win32')('what somebody else put in the place of the note', () => {
  test('a link is not followed: neither written through nor read', async () => {
    const elsewhere = join(configFolder, 'elsewhere.json');
    await writeFile(elsewhere, 'theirs');
    await symlink(elsewhere, note());
    await announce();
    expect(await readFile(elsewhere, 'utf8')).toBe('theirs');
    expect((await stat(note())).mode & 0o777).toBe(0o600);

    await writeFile(elsewhere, await readFile(note()), { mode: 0o600 });
    await rm(note());
    await symlink(elsewhere, note());
    expect(await askForWindow(configFolder, process.pid)).toBeNull();
  });

  test('a folder makes room', async () => {
    await mkdir(join(note(), 'deep'), { recursive: true });
    await announce();
    expect(await askForWindow(configFolder, process.pid)).toMatch(it.server.origin);
  });

  test('a note that others can read or write is not believed', async () => {
    await announce();
    for (const mode of [0o644, 0o620, 0o602]) {
      await chmod(note(), mode);
      expect(await askForWindow(configFolder, process.pid)).toBeNull();
    }
    await chmod(note(), 0o600);
    expect(await askForWindow(configFolder, process.pid)).not.toBeNull();
  });

  test('the folder is this user’s alone whatever the mask of the process says', async () => {
    const before = process.umask(0);
    try {
      await announceHost(join(configFolder, 'new'), { origin: it.server.origin, secret: 'secret' });
    } finally {
      process.umask(before);
    }
    expect((await stat(join(configFolder, 'new'))).mode & 0o777).toBe(0o700);
    const [name = ''] = await readdir(join(configFolder, 'new'));
    expect((await stat(join(configFolder, 'new', name))).mode & 0o777).toBe(0o600);
  });
});

describe('a host that is not ours', () => {
  test.each([
    'https://evil.example',
    'http://evil.example:80',
    'http://127.0.0.1.evil.example:80',
    'http://127.0.0.1:80@evil.example',
    'http://localhost:80',
    'file:///etc/passwd',
    'http://127.0.0.1:99999999',
  ])('is not asked: %s', async (origin) => {
    await writeFile(note(), JSON.stringify({ origin, secret: 'x' }), { mode: 0o600 });
    expect(await askForWindow(configFolder, process.pid)).toBeNull();
  });

  test.each([
    '//evil.example/open?code=12345678901234567890',
    'https://evil.example/',
    '/open?code=x',
    'javascript:alert(1)',
    '/#token=1',
  ])('cannot have another address opened: %s', async (location) => {
    const server = createServer((_, response) => response.writeHead(201, { location }).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await writeFile(note(), JSON.stringify({ origin: `http://127.0.0.1:${port}`, secret: 'x' }), { mode: 0o600 });
    expect(await askForWindow(configFolder, process.pid)).toBeNull();
    server.close();
    server.closeAllConnections();
  });

  test('a note that is no note is passed over', async () => {
    for (const text of ['', '{', 'null', '[]', '{"origin":1}', 'x'.repeat(10_000), '\u0000']) {
      await writeFile(note(), text, { mode: 0o600 });
      expect(await askForWindow(configFolder, process.pid)).toBeNull();
    }
  });
});
