import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import curriculum from 'virtual:curriculum';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runRouter } from '#electron/planner/run/runRouter.ts';
import { aPlanner, type TestPlanner } from '#electron/planner/testing/aPlanner.ts';
import { PlanId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { Instant, LocalDate, WallTime } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { runCli } from './runCli.ts';

/** The vault stays open in the planner all the while, as it does in the running app. */
let open: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

async function leadlight(...argv: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(argv, {
    machine: {
      env: { LEADLIGHT_VAULT: join(open.folder, 'vault'), LEADLIGHT_BACKUPS: join(open.folder, 'backups') },
      homeFolder: open.folder,
      platform: 'linux',
    },
    workingFolder: open.folder,
    clock: { now: () => Instant.parse('2027-02-03T06:04:00.000Z'), zone: () => 'Europe/Berlin' },
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

describe('the command line', () => {
  test.each([
    [[]],
    [['frob']],
    [['today', 'now']],
    [['--frob']],
    [['today', '--to', 'x']],
    [['export', '--to']],
    [['--vault']],
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

  test('help and version are printed', async () => {
    expect((await leadlight('--help')).said.join('\n')).toContain('leadlight export');
    expect((await leadlight('--version')).said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});
