import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import curriculum from 'virtual:curriculum';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#electron/planner/newId.ts';
import { runRouter } from '#electron/planner/run/runRouter.ts';
import { aPlanner, type TestPlanner } from '#electron/planner/testing/aPlanner.ts';
import { FocusIntervalId, PlanId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { Instant, LocalDate, WallTime } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { runCli } from './runCli.ts';

/** The vault stays open in the planner all the while, as it does in the running app. */
let open: TestPlanner;
let now = '';

beforeEach(async () => {
  open = await aPlanner();
  now = '2027-02-03T06:04:00.000Z';
});
afterEach(() => open.remove());

const leadlight = (...argv: string[]) => leadlightReading(null, ...argv);

/** With something piped in; null as a person types it. */
async function leadlightReading(piped: string | Uint8Array | null, ...argv: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(argv, {
    machine: {
      env: { LEADLIGHT_VAULT: join(open.folder, 'vault'), LEADLIGHT_BACKUPS: join(open.folder, 'backups') },
      homeFolder: open.folder,
      platform: 'linux',
    },
    workingFolder: open.folder,
    clock: { now: () => Instant.parse(now), zone: () => 'Europe/Berlin' },
    input: { isPiped: piped !== null, read: async () => Buffer.from(piped ?? '') },
    print: (text) => said.push(...text.split('\n')),
    complain: (text) => complaints.push(text),
  });
  return { code, said, complaints };
}

/** The plan that ships, with all its days. */
const beginPlan = () =>
  createRouterClient(runRouter({ ...open.parts, curriculum })).begin({
    startDate: LocalDate.parse('2027-02-02'),
    timetable: PLAN_TIMETABLE,
    restWeekdays: [7],
  });

describe('leadlight export', () => {
  test('writes beside the working folder and says what it did', async () => {
    const { code, said } = await leadlight('export', '--to', 'out');
    expect([code, said[0]]).toEqual([0, `Exported to ${join(open.folder, 'out')}`]);
    expect(said[1]).toMatch(/^\d+ files written, 0 unchanged, 0 removed$/);
    expect(await readFile(join(open.folder, 'out/index.md'), 'utf8')).toContain('# Leadlight');
  });

  test('goes where it was exported last', async () => {
    await open.parts.vault.settings.update((settings) => ({ ...settings, exportFolder: join(open.folder, 'last') }));
    expect((await leadlight('export')).said[0]).toBe(`Exported to ${join(open.folder, 'last')}`);
  });

  test('a folder in the vault is refused with a line and changes nothing', async () => {
    const { code, complaints } = await leadlight('export', '--to', 'vault/out');
    expect([code, complaints]).toEqual([1, ['That folder is in your vault. Choose one outside it.']]);
    await expect(access(join(open.folder, 'vault/out'))).rejects.toThrow();
  });
});

describe('leadlight verify', () => {
  test('a sound vault ends with 0, also while it is open', async () => {
    const { code, said } = await leadlight('verify');
    expect(code).toBe(0);
    expect(said).toContainEqual('ok         vault.json');
    expect(said.at(-1)).toMatch(/is sound/);
    expect(said.join('\n')).toContain(`process ${process.pid}`);
  });

  test('a damaged file is named, with 1', async () => {
    await mkdir(join(open.folder, 'vault/journal'), { recursive: true });
    await writeFile(join(open.folder, 'vault/journal/2027-02.json'), '{"format":');
    const { code, said } = await leadlight('verify');
    expect(code).toBe(1);
    expect(said).toContainEqual('damaged    journal/2027-02.json: It is not whole JSON.');
    expect(said.at(-1)).toMatch(/is damaged: \d+ checked, 1 damaged/);
  });
});

describe('leadlight today', () => {
  test('shows the sessions of the day, the next one marked, and what is left', async () => {
    await beginPlan();
    const { code, said } = await leadlight('today');
    expect([code, said[0]]).toEqual([0, 'Wednesday 3 February']);
    expect(said.filter((line) => /^[> ] \d\d:\d\d–\d\d:\d\d {2}/.test(line))).toHaveLength(4);
    expect(said.filter((line) => line.startsWith('>'))).toEqual([expect.stringMatching(/^> 07:00–08:00/)]);
    expect(said.at(-1)).toBe('Left from earlier days: 4 sessions');
  });

  test('knows a plan of one’s own and what was added to it', async () => {
    const { plan, run } = open.planner;
    await plan.import({ files: [{ name: 'ropes.txt', text: 'Day 1: Ropes\nMorning (6:00–7:00 am):\nTie knots' }] });
    await run.begin({
      startDate: LocalDate.parse('2027-02-03'),
      timetable: PLAN_TIMETABLE,
      restWeekdays: [],
      planId: PlanId.parse('ropes'),
    });
    const to = { date: LocalDate.parse('2027-02-03'), start: WallTime.parse('14:00') };
    await run.add({ item: itemRef('activity', 'draw-a-queue'), to });
    expect((await leadlight('today')).said).toEqual([
      'Wednesday 3 February',
      '> 05:00–06:00  Tie knots  practise, 1 h',
      '  14:00–15:00  Activity draw-a-queue  whiteboard, 1 h',
    ]);
  });

  test('before the plan was begun it says how to begin', async () => {
    expect((await leadlight('today')).said).toEqual([expect.stringContaining('has not been begun')]);
  });

  test('a damaged file is said in a line', async () => {
    await writeFile(join(open.folder, 'vault/settings.json'), '');
    const { code, complaints } = await leadlight('today');
    expect([code, complaints]).toEqual([1, [expect.stringMatching(/^settings\.json is damaged: it is empty\./)]]);
  });
});

describe('leadlight capture', () => {
  const thoughts = async () => {
    const files = await readdir(join(open.folder, 'vault/inbox'));
    return Promise.all(
      files.map(async (file) => JSON.parse(await readFile(join(open.folder, 'vault/inbox', file), 'utf8')).data),
    );
  };

  test('leaves the thought in the inbox and says its title', async () => {
    const { code, said } = await leadlight('capture', 'Ask', 'about', 'the “outbox”');
    expect([code, said]).toEqual([0, ['Captured: Ask about the “outbox”']]);
    expect(await thoughts()).toEqual([
      { text: 'Ask about the “outbox”', capturedAt: '2027-02-03T06:04:00.000Z', zone: 'Europe/Berlin' },
    ]);
  });

  test.each([[['capture']], [['capture', '-']]])('%j takes what is piped in byte for byte', async (argv) => {
    const text = '\uFEFF# Sagas\r\n\r\n  two  spaces \n\n';
    expect((await leadlightReading(text, ...argv)).code).toBe(0);
    expect(await thoughts()).toMatchObject([{ text }]);
  });

  test('nothing to capture is refused', async () => {
    for (const piped of [null, '', ' \n']) {
      const { code, complaints } = await leadlightReading(piped, 'capture');
      expect([code, complaints]).toEqual([2, [expect.stringContaining('nothing to capture')]]);
    }
  });

  test('what is not text is refused, and so is more than a note holds', async () => {
    expect((await leadlightReading(Uint8Array.of(0xff, 0xfe), 'capture')).complaints[0]).toContain('not text in UTF-8');
    const { code, complaints } = await leadlightReading('x'.repeat(2_000_001), 'capture');
    expect([code, complaints]).toEqual([1, [expect.stringContaining('more than one note holds')]]);
  });

  test('an export says that it is without what waits', async () => {
    await leadlight('capture', 'Later');
    expect((await leadlight('export', '--to', 'out')).said.at(-1)).toContain('1 captured thought is not in it');
  });
});

describe('with the vault free', () => {
  beforeEach(async () => {
    await beginPlan();
    await open.close();
  });
  const json = async (...argv: string[]) => JSON.parse((await leadlight(...argv, '--json')).said.join('\n'));

  test('start begins the next session, done records it with the time since', async () => {
    expect((await leadlight('start')).said).toEqual([expect.stringMatching(/^Under way: .+ {2}\w+, 1 h$/)]);
    now = '2027-02-03T07:39:00.000Z';
    const { session } = await json('done', '--energy', '4');
    expect(session).toMatchObject({ start: '07:00', state: 'done', realMinutes: 95, energy: 4 });
    expect((await json('today')).sessions.map(({ state }: { state: string }) => state)).toContain('done');
  });

  test('done takes the time that was measured, and says so where a gap is not in it', async () => {
    await leadlight('start');
    open = await aPlanner({ folder: open.folder });
    const run = await open.planner.run.current();
    if (!run?.started) throw new Error('Nothing was started.');
    const { sessionId, at: from } = run.started;
    const running = { id: FocusIntervalId.parse(newId(from)), from, zone: 'Europe/Berlin' };
    const seenAt = Instant.parse('2027-02-03T06:34:00.000Z');
    await open.parts.vault.focusNow.update(() => ({
      ...{ runId: run.id, sessionId, clock: 'block', beganAt: from, extraMinutes: 0, isBreak: false },
      ...{ running, pausedAt: null, seenAt, gap: null },
    }));
    await open.close();
    now = '2027-02-03T09:00:00.000Z';
    expect((await leadlight('done')).said.slice(0, 2)).toEqual([
      expect.stringMatching(/^Done: .+ {2}in 30 min$/),
      expect.stringContaining('is not in it'),
    ]);
  });

  test('done takes real minutes and a session by its time, and corrects it later', async () => {
    expect((await leadlight('done', '5:00', '--minutes', '95')).said[0]).toMatch(/^Done: .+ {2}in 1 h 35$/);
    const { session } = await json('done', '05:00', '--energy', '2', '--partly');
    expect(session).toMatchObject({ start: '05:00', state: 'partly', realMinutes: 95, energy: 2 });
  });

  test('done without a start takes the planned minutes of the next session', async () => {
    const { session, next } = await json('done');
    expect(session).toMatchObject({ start: '07:00', state: 'done', plannedMinutes: 60, realMinutes: 60, energy: null });
    expect(next.id).not.toBe(session.id);
  });

  test('starting another session says which one is left', async () => {
    await leadlight('start', '05:00');
    expect((await leadlight('start', '07:00')).said[1]).toContain('is left without an outcome');
    expect((await leadlight('start', '07:00')).said).toEqual([expect.stringMatching(/^Under way already: /)]);
  });

  test('a session nobody knows is said', async () => {
    const { code, complaints } = await leadlight('start', 'ropes');
    expect([code, complaints]).toEqual([1, ['No session of today is called “ropes”. See leadlight today.']]);
  });

  test('run shift moves what waits by study days and says what moved', async () => {
    const before = await json('today');
    // Tuesday was missed: the first of 148 waits there, and Sunday is no study day.
    const dry = await leadlight('run', 'shift', '5', '--dry-run');
    expect(dry.said).toEqual([
      expect.stringMatching(
        /^148 sessions would move: “.+” from Tue 2 Feb to Mon 8 Feb at 05:00; the last day is .+\.$/,
      ),
      'Nothing was changed.',
    ]);
    expect(await json('today')).toEqual(before);
    const { said } = await leadlight('run', 'shift', '5');
    expect(said).toEqual([dry.said[0]?.replace('would move', 'moved')]);
    expect((await json('today')).next.date).toBe('2027-02-08');
  });

  test('run shift does not leave the first session in the past', async () => {
    now = '2027-02-08T06:04:00.000Z';
    const { code, complaints } = await leadlight('run', 'shift', '2');
    expect([code, complaints]).toEqual([1, ['That is still in the past. To go on from today: leadlight run shift 5']]);
  });

  test('what was captured is in the journal after the next command that opens the vault', async () => {
    await leadlight('capture', 'Ask about sagas');
    await leadlight('start');
    open = await aPlanner({ folder: open.folder });
    const { entries } = await open.planner.journal.list({});
    expect(entries).toMatchObject([{ kind: 'note', title: 'Ask about sagas', date: '2027-02-03' }]);
  });
});

test('where the vault is open in another process that cannot be asked, start says so and changes nothing', async () => {
  const lock = join(open.folder, 'vault/vault.lock');
  const holder = JSON.parse(await readFile(lock, 'utf8'));
  await writeFile(lock, JSON.stringify({ ...holder, host: 'desktop' }));
  const { code, complaints } = await leadlight('start');
  expect([code, complaints]).toEqual([
    1,
    [expect.stringMatching(/is open in the Leadlight window .+ or close it first/)],
  ]);
});

describe('the command line', () => {
  test.each([
    [[]],
    [['frob']],
    [['today', 'now']],
    [['--frob']],
    [['today', '--to', 'x']],
    [['export', '--to']],
    [['--vault']],
    [['start', '--minutes', '5']],
    [['done', '--minutes', 'soon']],
    [['done', '--minutes', '0']],
    [['done', '--energy', '6']],
    [['capture', '']],
    [['run']],
    [['run', 'shift']],
    [['run', 'shift', '0']],
    [['run', 'shift', 'two']],
    [['run', 'shift', '1', '2']],
  ])('%j is not understood: one line, and 2', async (argv) => {
    const { code, complaints, said } = await leadlight(...argv);
    expect([code, said, complaints.length, complaints[0]?.includes('\n')]).toEqual([2, [], 1, false]);
  });

  test('a folder without a vault is said, and none is made', async () => {
    await rm(join(open.folder, 'other'), { recursive: true, force: true });
    for (const command of ['today', 'verify', 'export']) {
      const { code, complaints } = await leadlight(command, '--vault', 'other');
      expect([code, complaints]).toEqual([1, [expect.stringContaining('There is no vault in')]]);
    }
    await expect(access(join(open.folder, 'other'))).rejects.toThrow();
  });

  test.each([
    ['tody', 'today'],
    ['strat', 'start'],
    ['run shfit', 'run shift'],
    ['exp', 'export'],
  ])('“%s” asks whether “%s” was meant', async (typed, meant) => {
    const { code, complaints } = await leadlight(...typed.split(' '));
    expect([code, complaints[0]]).toEqual([2, expect.stringContaining(`Did you mean “${meant}”?`)]);
  });

  test('what is like no command is not guessed at', async () => {
    expect((await leadlight('frobnicate')).complaints).toEqual([
      'There is no command “frobnicate”. leadlight --help lists what there is.',
    ]);
  });

  test('with --json a failure is JSON too, and words all the same', async () => {
    const refused = await leadlight('tody', '--json');
    const error = { code: 'usage', message: refused.complaints[0] };
    expect([refused.code, JSON.parse(refused.said.join('\n'))]).toEqual([2, { error }]);
    await open.close();
    const failed = await leadlight('done', '--json');
    expect(failed.complaints).toEqual([expect.stringContaining('has not been begun')]);
    expect([failed.code, JSON.parse(failed.said.join('\n'))]).toMatchObject([1, { error: { code: 'not-begun' } }]);
  });

  test.each(['today', 'start', 'done', 'capture', 'run shift', 'export', 'verify'])(
    '%s has a help of its own',
    async (name) => {
      const { code, said } = await leadlight(...name.split(' '), '--help');
      expect([code, said[0]]).toEqual([0, expect.stringMatching(`^leadlight ${name}`)]);
      expect(said.join('\n')).toContain('--json');
      expect((await leadlight('help', ...name.split(' '))).said).toEqual(said);
      expect((await leadlight('--help')).said.join('\n')).toContain(`leadlight ${name}`);
    },
  );

  test('help and version are printed', async () => {
    expect((await leadlight('--help')).said.join('\n')).toContain('leadlight export');
    expect((await leadlight('--version')).said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});
