import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from './fixtures.ts';
import {
  type BrowserHost,
  type HostSetup,
  hostEnvironment,
  hostSetup,
  OUT,
  startBrowserHost,
} from './hosts/browserHost.ts';
import { withPlanner } from './hosts/plannerClient.ts';
import { begunRun } from './seeds.ts';

const NOW = '2027-02-03T06:04:00.000Z';

let setup: HostSetup;
let host: BrowserHost;

test.beforeEach(async ({ host: kind }, testInfo) => {
  test.skip(kind === 'desktop', 'The command line is tried beside the browser host.');
  setup = hostSetup(testInfo, NOW, 'Europe/Berlin');
  host = await startBrowserHost(setup);
});
test.afterEach(() => host?.stop());

/** The built command line as a shell runs it. */
async function leadlight(argv: string[], piped?: string) {
  const child = spawn(process.execPath, [join(OUT, 'main/cli.js'), ...argv, '--vault', setup.vaultFolder], {
    env: hostEnvironment(setup),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(piped);
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, said: said.trimEnd(), complaints: complaints.trimEnd() };
}

test('thoughts are captured while the app runs, and what is not understood is refused', async () => {
  await test.step('many captures at once all arrive, each once', async () => {
    const numbers = Array.from({ length: 8 }, (_, number) => `Thought number ${number}`);
    const done = await Promise.all(numbers.map((thought) => leadlight(['capture', thought])));
    expect(done.map(({ code }) => code)).toEqual(numbers.map(() => 0));
    await withPlanner(host, async (planner) => {
      const titles = async () => (await planner.journal.list({})).entries.map(({ title }) => title).sort();
      await expect.poll(titles, { timeout: 2_000 }).toEqual(numbers);
    });
  });

  await test.step('a thought is in the journal within a second', async () => {
    const thought = '# Who owns the outbox?\r\n\n“Both”, they said.\n';
    const captured = await leadlight(['capture', '--json'], thought);
    expect(captured).toMatchObject({ code: 0, complaints: '' });
    const { id } = JSON.parse(captured.said);
    await withPlanner(host, async (planner) => {
      const find = async () => (await planner.journal.list({ text: 'outbox' })).entries.map((entry) => entry.id);
      await expect.poll(find, { timeout: 1_000, intervals: [50] }).toEqual([id]);
      expect(await planner.journal.get({ id })).toMatchObject({ title: 'Who owns the outbox?', body: thought });
    });
    expect(await readdir(join(setup.vaultFolder, 'inbox'))).toEqual([]);
  });

  await test.step('what is not understood ends with 2', async () => {
    expect(await leadlight(['captur'])).toMatchObject({
      code: 2,
      said: '',
      complaints: expect.stringContaining('“capture”'),
    });
    expect(await leadlight(['capture'], '')).toMatchObject({ code: 2, said: '' });
  });
});

test('start, done and run shift speak with the app that runs', async () => {
  await withPlanner(host, (planner) => begunRun.prepare(planner));
  expect((await leadlight(['start'])).said).toMatch(/^Under way: /);
  await withPlanner(host, async (planner) => {
    const [focus, run] = await Promise.all([planner.focus.now(), planner.run.current()]);
    expect(focus?.running).not.toBeNull();
    expect(focus?.sessionId).toBe(run?.started?.sessionId);
  });
  expect((await leadlight(['done', '--minutes', '95', '--energy', '4'])).said).toMatch(
    /^Done: .+ in 1 h 35, energy 4\n/,
  );
  expect((await leadlight(['report'])).said).toContain('**1 of 148 panes is lit**');
  expect((await leadlight(['run', 'shift', '1', '--dry-run'])).said).toMatch(/^147 sessions would move: /);
  expect((await leadlight(['run', 'shift', '1'])).said).toMatch(/^147 sessions moved: /);
  await withPlanner(host, async (planner) => {
    const run = await planner.run.current();
    expect(Object.values(run?.outcomes ?? {})).toMatchObject([{ state: 'done', minutes: 95, energy: 4 }]);
    expect(run?.steps).toHaveLength(1);
  });
  const today = JSON.parse((await leadlight(['today', '--json'])).said);
  expect(today.sessions.filter(({ state }: { state: string }) => state === 'done')).toHaveLength(1);
});

test('when the app is closed, commands open the vault themselves and the next start finds all', async () => {
  await withPlanner(host, (planner) => begunRun.prepare(planner));
  await host.stop();
  expect((await leadlight(['capture', 'Read about sagas'])).code).toBe(0);
  expect((await leadlight(['done', '--json'])).code).toBe(0);
  host = await startBrowserHost(setup);
  await withPlanner(host, async (planner) => {
    expect((await planner.journal.list({ text: 'sagas' })).total).toBe(1);
    expect(Object.keys((await planner.run.current())?.outcomes ?? {})).toHaveLength(1);
  });
});
