import { join } from 'node:path';
import curriculum from 'virtual:curriculum';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach } from 'vitest';
import { runRouter } from '#electron/planner/run/runRouter.ts';
import { aPlanner, type TestPlanner } from '#electron/planner/testing/aPlanner.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { runCli } from '../runCli.ts';
import type { Terminal } from '../terminal.ts';

/**
 * A command line before a vault of its own for each test of the file. The vault is open in `shell.open` until that is
 * closed, as it is in the running app.
 */
export function aShell() {
  const state: { open: TestPlanner | null } = { open: null };
  const shell = {
    now: '',
    /** Besides what names the vault. */
    env: {} as Record<string, string>,
    get open(): TestPlanner {
      if (!state.open) throw new Error('The vault is not made yet.');
      return state.open;
    },
    path: (path: string) => join(shell.open.folder, path),
    /** On a terminal that can do more. */
    leadlightAt: (more: Partial<Terminal>, ...argv: string[]) => run(argv, null, more),
    leadlight: (...argv: string[]) => shell.leadlightReading(null, ...argv),
    /** With something piped in; null as a person types it. */
    leadlightReading: (piped: string | Uint8Array | null, ...argv: string[]) => run(argv, piped),
    /** Ctrl+C is pressed when it begins to write; `shown` is what it said of how far it is. */
    async leadlightStopped(...argv: string[]) {
      const shown: string[] = [];
      const stop = new AbortController();
      const answer = await run(argv, null, {
        progress: (text) => {
          shown.push(text);
          if (text.startsWith('Writing')) stop.abort();
        },
        stoppable: (use) => use(stop.signal),
      });
      return { ...answer, shown };
    },
    async json(...argv: string[]) {
      return JSON.parse((await shell.leadlight(...argv, '--json')).said.join('\n'));
    },
    /** The plan that ships, with all its days. */
    beginPlan: () =>
      createRouterClient(runRouter({ ...shell.open.parts, curriculum })).begin({
        startDate: LocalDate.parse('2027-02-02'),
        timetable: PLAN_TIMETABLE,
        restWeekdays: [7],
      }),
    /** Opens the vault again after it was closed. */
    async reopen() {
      state.open = await aPlanner({ folder: shell.open.folder });
    },
  };
  async function run(argv: string[], piped: string | Uint8Array | null, more: Partial<Terminal> = {}) {
    const said: string[] = [];
    const complaints: string[] = [];
    const code = await runCli(argv, {
      machine: {
        env: { LEADLIGHT_VAULT: shell.path('vault'), LEADLIGHT_BACKUPS: shell.path('backups'), ...shell.env },
        homeFolder: shell.open.folder,
        platform: 'linux',
      },
      workingFolder: shell.open.folder,
      patienceMs: 100,
      clock: { now: () => Instant.parse(shell.now), zone: () => 'Europe/Berlin' },
      input: { isPiped: piped !== null, read: async () => Buffer.from(piped ?? '') },
      print: (text) => said.push(...text.split('\n')),
      complain: (text) => complaints.push(text),
      stoppable: (use) => use(new AbortController().signal),
      ...more,
    });
    return { code, said, complaints };
  }
  beforeEach(async () => {
    state.open = await aPlanner();
    shell.now = '2027-02-03T06:04:00.000Z';
    shell.env = {};
  });
  afterEach(() => shell.open.remove());
  return shell;
}
