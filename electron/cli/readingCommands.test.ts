import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PlanId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

describe('leadlight export', () => {
  test('writes beside the working folder and says what it did', async () => {
    const { code, said } = await shell.leadlight('export', '--to', 'out');
    expect([code, said[0]]).toEqual([0, `Exported to ${shell.path('out')}`]);
    expect(said[1]).toMatch(/^\d+ files written, 0 unchanged, 0 removed$/);
    expect(await readFile(shell.path('out/index.md'), 'utf8')).toContain('# Leadlight');
  });

  test('goes where it was exported last', async () => {
    await shell.open.parts.vault.settings.update((settings) => ({ ...settings, exportFolder: shell.path('last') }));
    expect((await shell.leadlight('export')).said[0]).toBe(`Exported to ${shell.path('last')}`);
  });

  test('ended early it says so, and leaves nothing behind', async () => {
    const { code, complaints } = await shell.leadlightStopped('export', '--to', 'new/out');
    expect([code, complaints]).toEqual([1, ['Cancelled. Nothing was changed.']]);
    await expect(access(shell.path('new'))).rejects.toThrow();
  });

  test('a folder in the vault is refused with a line and changes nothing', async () => {
    const { code, complaints } = await shell.leadlight('export', '--to', 'vault/out');
    expect([code, complaints]).toEqual([1, ['That folder is in your vault. Choose one outside it.']]);
    await expect(access(shell.path('vault/out'))).rejects.toThrow();
  });
});

describe('leadlight verify', () => {
  test('a sound vault ends with 0, also while it is open', async () => {
    const { code, said } = await shell.leadlight('verify');
    expect(code).toBe(0);
    expect(said).toContainEqual('ok         vault.json');
    expect(said.at(-1)).toMatch(/is sound/);
    expect(said.join('\n')).toContain(`process ${process.pid}`);
  });

  test('a damaged file is named, with 1', async () => {
    await mkdir(shell.path('vault/journal'), { recursive: true });
    await writeFile(shell.path('vault/journal/2027-02.json'), '{"format":');
    const { code, said } = await shell.leadlight('verify');
    expect(code).toBe(1);
    expect(said).toContainEqual('damaged    journal/2027-02.json: It is not whole JSON.');
    expect(said.at(-1)).toMatch(/is damaged: \d+ checked, 1 damaged/);
  });
});

describe('leadlight today', () => {
  test('shows the sessions of the day, the next one marked, and what is left', async () => {
    await shell.beginPlan();
    const { code, said } = await shell.leadlight('today');
    expect([code, said[0]]).toEqual([0, 'Wednesday 3 February']);
    expect(said.filter((line) => /^[> ] \d\d:\d\d–\d\d:\d\d {2}/.test(line))).toHaveLength(4);
    expect(said.filter((line) => line.startsWith('>'))).toEqual([expect.stringMatching(/^> 07:00–08:00/)]);
    expect(said.at(-1)).toBe('Left from earlier days: 4 sessions');
  });

  test('knows a plan of one’s own and what was added to it', async () => {
    const { plan, run } = shell.open.planner;
    await plan.import({ files: [{ name: 'ropes.txt', text: 'Day 1: Ropes\nMorning (6:00–7:00 am):\nTie knots' }] });
    await run.begin({
      startDate: LocalDate.parse('2027-02-03'),
      timetable: PLAN_TIMETABLE,
      restWeekdays: [],
      planId: PlanId.parse('ropes'),
    });
    const to = { date: LocalDate.parse('2027-02-03'), start: WallTime.parse('14:00') };
    await run.add({ item: itemRef('activity', 'draw-a-queue'), to });
    expect((await shell.leadlight('today')).said).toEqual([
      'Wednesday 3 February',
      '> 05:00–06:00  Tie knots  practise, 1 h',
      '  14:00–15:00  Activity draw-a-queue  whiteboard, 1 h',
    ]);
  });

  test('before the plan was begun it says how to begin', async () => {
    expect((await shell.leadlight('today')).said).toEqual([expect.stringContaining('has not been begun')]);
  });

  test('a damaged file is said in a line', async () => {
    await writeFile(shell.path('vault/settings.json'), '');
    const { code, complaints } = await shell.leadlight('today');
    expect([code, complaints]).toEqual([1, [expect.stringMatching(/^settings\.json is damaged: it is empty\./)]]);
  });
});
