import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { aSealedVault } from '#electron/vault/testing/sealedVault.ts';
import type { CheckResult } from '#shared/contract/diagnosticsContract.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { diagnosticsService } from './diagnosticsService.ts';
import { forgetFailures, lastFailures } from './failureLog.ts';

let open: TestPlanner;
beforeEach(async () => {
  forgetFailures();
  open = await aPlanner();
  await open.planner.journal.create({
    kind: 'note',
    date: LocalDate.parse('2027-02-02'),
    edit: { title: 'T', body: 'B' },
  });
});
afterEach(() => open.remove());

const inVault = (path: string) => join(open.folder, 'vault', path);

async function check(): Promise<CheckResult> {
  let result: CheckResult | null = null;
  for await (const step of await open.planner.diagnostics.check()) {
    if (step.state === 'finished') result = step.result;
  }
  if (!result) throw new Error('The check did not end.');
  return result;
}

test('files are counted by kind, and what does not belong to the vault apart', async () => {
  await writeFile(inVault('settings.json.damaged-2027-02-01T00-00-00-000Z'), 'xyz');
  await writeFile(inVault('journal/2027-02.json.4711-0a1b2c3d.tmp'), 'half');
  // Of a save that is under way.
  await writeFile(inVault(`journal/2027-02.json.${process.pid}-0a1b2c3d.tmp`), 'half');
  await writeFile(inVault('my notes.txt'), 'mine');
  await mkdir(inVault('holiday pictures'));
  const health = await open.planner.diagnostics.health();
  expect(health.kinds.find(({ kind }) => kind === 'journal')).toMatchObject({ files: 1 });
  expect(health.bytes).toBe(health.kinds.reduce((sum, { bytes }) => sum + bytes, 0));
  expect(health.files).toBe(health.kinds.reduce((sum, { files }) => sum + files, 0));
  expect(health.setAside).toMatchObject([{ path: 'settings.json.damaged-2027-02-01T00-00-00-000Z', bytes: 3 }]);
  expect(health.leftovers).toMatchObject([{ path: 'journal/2027-02.json.4711-0a1b2c3d.tmp', bytes: 4 }]);
  expect(health).toMatchObject({ unknown: 1, encryption: { state: 'off', since: null }, check: null });
  expect(health.holder).toMatchObject({ pid: process.pid, isThis: true });
});

test('a check finds what was changed behind the vault’s back, and is remembered', async () => {
  expect(await check()).toMatchObject({ damaged: [], damagedBackups: 0 });
  const [month] = await open.parts.vault.journalMonths();
  const text = await readFile(inVault(`journal/${month}.json`), 'utf8');
  await writeFile(inVault(`journal/${month}.json`), text.slice(0, -20));
  expect(await check()).toMatchObject({ damaged: [`journal/${month}.json`], at: open.clock.moment });
  expect((await open.planner.diagnostics.health()).check?.damaged).toHaveLength(1);
});

test('what a page tells of its errors is cut to what cannot quote anybody, and only so much of it is taken', async () => {
  const frames = ['at save (http://127.0.0.1:4730/assets/journal-x1.js:1:204)', 'a sentence of the user'];
  for (let count = 0; count < 30; count += 1) {
    await open.planner.diagnostics.noteFailure({ name: count === 0 ? 'TypeError' : 'my diary', frames });
  }
  const told = lastFailures();
  expect(told).toHaveLength(10);
  expect(told[0]).toMatchObject({ where: 'page', name: 'TypeError' });
  expect(told[1]?.name).toBe('Error');
  const { text } = await open.planner.diagnostics.report();
  expect(text).toContain('at save (assets/journal-x1.js:1:204)');
  expect(text).not.toMatch(/sentence of the user|my diary|127\.0\.0\.1/);
  await expect(open.planner.diagnostics.noteFailure({ name: 'x'.repeat(200), frames: [] })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('an encrypted vault is checked with its key, and says so in the report', async () => {
  const place = await aSealedVault(async (vault) => {
    await vault.settings.update((settings) => settings);
  });
  const vault = await place.open();
  const service = diagnosticsService(
    { ...open.parts, vault },
    { fileSystem: nodeFileSystem, saves: () => ({ last: null, medianMs: null, isSlow: false }), key: place.key },
  );
  const steps = [];
  for await (const step of service.check(undefined)) steps.push(step);
  expect(steps.at(-1)).toMatchObject({ state: 'finished', result: { damaged: [], damagedBackups: 0 } });
  expect((await service.report()).text).toMatch(/encryption: on since \d{4}/);
  await vault.close();
});
