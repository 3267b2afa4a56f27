import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runCli } from '#electron/cli/runCli.ts';
import { Instant } from '#shared/model/time.ts';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { beginRun } from './testing/beginRun.ts';

const NOW = '2027-02-02T06:04:00.000Z';

let open: TestDesktop | null = null;
afterEach(async () => {
  await open?.quit();
  await open?.remove();
  open = null;
});

/** A shell of the same user, beside the app that runs. */
async function leadlight(home: string, ...argv: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(argv, {
    machine: {
      env: { LEADLIGHT_VAULT: join(home, 'vault'), LEADLIGHT_CONFIG: join(home, 'config') },
      homeFolder: home,
      platform: 'linux',
    },
    workingFolder: home,
    clock: { now: () => Instant.parse(NOW), zone: () => 'Europe/Berlin' },
    patienceMs: 100,
    input: { isPiped: false, read: async () => Buffer.from('') },
    print: (text) => said.push(...text.split('\n')),
    complain: (text) => complaints.push(text),
    stoppable: (use) => use(new AbortController().signal),
  });
  return { code, said, complaints };
}

test('start, done and run shift speak with the app that runs, and its window knows of it', async () => {
  const desktop = await aDesktop({ env: { LEADLIGHT_NOW: NOW } });
  open = desktop;
  const planner = plannerOf(desktop.window);
  await beginRun(planner);
  const started = await leadlight(desktop.home, 'start');
  expect([started.code, started.complaints]).toEqual([0, []]);
  expect(started.said[0]).toMatch(/^Under way: /);
  expect(await planner.focus.now()).toMatchObject({ clock: 'block' });
  expect((await leadlight(desktop.home, 'done', '--minutes', '95')).said[0]).toMatch(/^Done: .+ in 1 h 35$/);
  expect(await planner.focus.now()).toBeNull();
  expect((await leadlight(desktop.home, 'run', 'shift', '1')).said[0]).toMatch(/sessions moved/);
});

test('a command works on one’s own vault while the app shows the sample, and writes nothing into that', async () => {
  const desktop = await aDesktop({ env: { LEADLIGHT_NOW: NOW } });
  open = desktop;
  await plannerOf(desktop.window).app.openSample();
  const inSample = plannerOf(desktop.window);
  const { total } = await inSample.journal.list({});
  expect((await leadlight(desktop.home, 'capture', 'Who owns the outbox?')).complaints).toEqual([]);
  expect((await inSample.journal.list({})).total).toBe(total);
  await inSample.app.leaveSample();
  const { entries } = await plannerOf(desktop.window).journal.list({});
  expect(entries.map(({ title, excerpt }) => title || excerpt).join()).toContain('Who owns the outbox?');
});

test.skipIf(process.platform === 'win32')(
  'the way in can be read by its user alone, and goes with the app',
  async () => {
    const desktop = await aDesktop();
    open = desktop;
    const note = join(desktop.home, `config/running-host-${process.pid}.json`);
    await vi.waitFor(() => stat(note));
    expect((await stat(note)).mode & 0o777).toBe(0o600);
    // No page is served there, only commands are let in.
    const { origin } = JSON.parse(await readFile(note, 'utf8'));
    expect((await fetch(origin)).status).toBe(404);
    expect((await fetch(`${origin}/window`, { method: 'POST' })).status).toBe(403);
    await desktop.quit();
    expect(await readdir(join(desktop.home, 'config'))).not.toContain(`running-host-${process.pid}.json`);
  },
);
