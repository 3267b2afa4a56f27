import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';
import { problemOf } from '#electron/cli/problemOf.ts';
import { readCommand } from '#electron/cli/readCommand.ts';
import { CurriculumError } from '#electron/curriculum/curriculumError.ts';
import { parseContent } from '#electron/curriculum/parseContent.ts';
import { readBusyTimes } from '#electron/planner/calendar/busy/readBusyTimes.ts';
import { MANIFEST, readManifest } from '#electron/planner/export/target/manifest.ts';
import { HostSettingsUnusable, readHostSettings } from '#electron/planner/hostSettings.ts';
import { readPlanFiles } from '#electron/planner/plan/import/readPlanFiles.ts';
import { shippedForImport } from '#electron/planner/plan/import/testing/shippedForImport.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { LocalDate } from '#shared/model/time.ts';
import { spoiltBytes, spoiltJson } from '../arbitrary/spoiltBytes.ts';
import { fuzzRuns } from '../fuzzRuns.ts';
import { fuzzed, holds } from './holds.ts';
import { readInTime, wordsProblem } from './readInTime.ts';

const ROOT = join(import.meta.dirname, '../../..');
const source = (...path: string[]) => readFile(join(ROOT, ...path));
const textOf = (bytes: Buffer) => bytes.toString('utf8');

let place = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'leadlight-parsers-'));
});
afterAll(async () => rm(place, { recursive: true, force: true }));

fuzzed('plans as YAML and as an outline', async () => {
  const outline = Buffer.from('Day 1: A\n5:00–6:00: Read it\nMorning:\n7:00-8:00 b\n');
  const plans = await readdir(join(ROOT, 'curriculum/plan'));
  const yaml = await Promise.all(
    plans.filter((name) => name.endsWith('.yaml')).map((name) => source('curriculum/plan', name)),
  );
  await holds(spoiltBytes([outline, ...yaml]), async (bytes) => {
    for (const name of ['plan.txt', 'plan.yaml']) {
      const { problems } = await readPlanFiles([{ name, text: textOf(bytes) }], shippedForImport());
      for (const { message } of problems) expect(wordsProblem(message)).toBe(null);
    }
  });
});

fuzzed('calendars of others', async () => {
  const folder = 'electron/planner/calendar/busy/testing';
  const sources = await Promise.all(['apple.ics', 'google.ics', 'outlook.ics'].map((name) => source(folder, name)));
  const range = { zone: 'Europe/Berlin', from: LocalDate.parse('2027-02-01'), until: LocalDate.parse('2028-02-01') };
  await holds(spoiltBytes(sources), (bytes) => {
    const read = readBusyTimes(textOf(bytes), range);
    if ('problems' in read) for (const { message } of read.problems) expect(wordsProblem(message)).toBe(null);
  });
});

fuzzed('files that programs leave for each other: settings, lock, manifests', async () => {
  const machine = { env: { LEADLIGHT_CONFIG: place }, homeFolder: place, platform: process.platform };
  const settings = Buffer.from(JSON.stringify({ vaultFolder: '/home/ada/Leadlight', staysInTray: true }));
  await holds(
    fc.oneof(spoiltBytes([settings]), spoiltJson([settings])),
    async (bytes) => {
      await writeFile(join(place, 'host.json'), bytes);
      await readHostSettings(machine);
    },
    (error) => error instanceof HostSettingsUnusable,
    25,
  );
  const lock = Buffer.from(JSON.stringify({ pid: 1, startedAt: null, host: 'browser', hostName: 'x', nonce: 'y' }));
  await holds(
    fc.oneof(spoiltBytes([lock]), spoiltJson([lock])),
    async (bytes) => {
      await writeFile(join(place, 'vault.lock'), bytes);
      await lockHolderAt(nodeFileSystem, join(place, 'vault.lock'));
    },
    undefined,
    25,
  );
  await mkdir(join(place, 'export'), { recursive: true });
  const exported = Buffer.from(JSON.stringify({ format: 'leadlight-export', version: 1, files: { 'index.md': 'x' } }));
  await holds(
    fc.oneof(spoiltBytes([exported]), spoiltJson([exported])),
    async (bytes) => {
      await writeFile(join(place, 'export', MANIFEST), bytes);
      for (const path of (await readManifest(join(place, 'export'))).keys())
        expect(path).not.toMatch(/\.\.\/|^\/|\\|:/);
    },
    undefined,
    25,
  );
});

fuzzed('the curriculum', async () => {
  const names = await readdir(join(ROOT, 'curriculum/plan'));
  const yaml = await Promise.all(
    names.filter((name) => name.endsWith('.yaml')).map((name) => source('curriculum/plan', name)),
  );
  await holds(
    spoiltBytes(yaml.map((bytes) => bytes.subarray(0, 4000))),
    (bytes) => {
      try {
        parseContent({ file: 'plan.yaml', yaml: textOf(bytes) }, Plan);
      } catch (error) {
        // For those who write the content: it names all that is wrong, however much that is.
        if (!(error instanceof CurriculumError)) throw error;
      }
    },
    undefined,
    25,
  );
});

fuzzed('the arguments of the command line', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      'today',
      'done',
      'capture',
      'run',
      'shift',
      'export',
      'import',
      'report',
      'verify',
      'help',
      'backup',
      'restore',
    ),
    fc.constantFrom(
      '--json',
      '--help',
      '--version',
      '--minutes',
      '--energy',
      '--to',
      '--out',
      '--format',
      '--dry-run',
      '--',
      '-',
      '-x',
    ),
    fc.constantFrom(
      '--vault=',
      '--__proto__',
      '--constructor=1',
      '--minutes=1e9',
      '--energy=-1',
      '--=x',
      '99999999999999999999',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      const problem = await readInTime(
        () => readCommand(argv),
        (error) => problemOf(error)?.code === 'usage',
      );
      expect([argv, problem]).toEqual([argv, null]);
    }),
    fuzzRuns(300),
  );
});
