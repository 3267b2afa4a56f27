import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { contentOf } from '#electron/vault/testing/aVault.ts';
import { FIXTURES } from '#electron/vault/testing/earlierVaults.ts';
import { reportBug } from '../../host/reportBug.ts';
import { aPlanner } from '../testing/aPlanner.ts';
import { UnexpectedFailure } from '../unexpectedFailure.ts';
import { forgetFailures, notePageFailure } from './failureLog.ts';
import { reportFromOutside } from './reportFromOutside.ts';

/** Stands for whatever a person writes. Small letters, so that a tag can be it too. */
const MARK = 'zyxwort';
/** What a document says in words of the user's; everything else in it is ids, times, numbers and fixed words. */
const TEXTS = new Set(
  'title body note notes text tags critique front back situation task action result summary instruction quote name metrics exportFolder calendarFile mirrorFolder topics tools'.split(
    ' ',
  ),
);

function marked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) && value !== '' ? MARK : value;
  if (Array.isArray(value)) return [...new Set(value.map((part) => marked(part, key)))];
  if (typeof value !== 'object' || value === null) {
    return value === null && key.endsWith('Folder') ? `/home/${MARK}/${MARK}` : value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part, name)]));
}

let folder = '';
let printed: string[] = [];

beforeEach(async () => {
  forgetFailures();
  folder = await mkdtemp(join(tmpdir(), `leadlight-${MARK}-`));
  printed = [];
  for (const way of ['log', 'error', 'warn', 'info'] as const) {
    vi.spyOn(console, way).mockImplementation((...said) => void printed.push(said.join(' ')));
  }
  const vault = join(FIXTURES, '0.4.0', 'vault');
  for (const path of Object.keys(await contentOf(vault))) {
    const bytes = await readFile(join(vault, path));
    const file = join(folder, 'vault', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path.endsWith('.json') ? JSON.stringify(marked(JSON.parse(bytes.toString('utf8')))) : bytes);
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  forgetFailures();
  await rm(folder, { recursive: true });
});

/** Messages that quote the user, some of them made to look like places in code. */
const message = fc
  .array(
    fc.constantFrom(MARK, `\n    at ${MARK} (/home/${MARK}/a.js:1:2)`, `\n    at ${MARK}`, '\n', `file:///${MARK}:1:1`),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const thrown = fc.oneof(
  message.map((text) => new TypeError(text)),
  message.map((text) => new Error('Wrapped', { cause: new Error(text) })),
  message.map((text) => new UnexpectedFailure(['journal', 'save'], new RangeError(text))),
  message.map((text) => Object.assign(new Error(text), { name: `${text} Error` })),
  message.map((text): unknown => text),
  message.map((text): unknown => ({ text })),
);

test('whatever a vault says and whatever goes wrong, no word of it is in a report or on the terminal', async () => {
  // One file is damaged besides, so that there is a repair to tell of.
  await writeFile(join(folder, 'vault', 'skills.json'), `{"format":"skills","version":1,"data":{"${MARK}":`);
  const open = await aPlanner({ folder });
  onTestFinished(open.close);
  await open.parts.vault.skills.read();
  expect(JSON.stringify(await open.parts.vault.journalMonth('2027-02').read())).toContain(MARK);
  expect(open.parts.vault.health().readOnlyBecause).toBeNull();
  await fc.assert(
    fc.asyncProperty(fc.array(thrown, { maxLength: 6 }), async (errors) => {
      for (const error of errors) reportBug(error);
      notePageFailure({ name: MARK, frames: [MARK, `at ${MARK}`] }, open.parts.clock.now());
      const { text, fileName } = await open.planner.diagnostics.report();
      expect(text + fileName).not.toContain(MARK);
      expect(text).toMatch(/files: \d+/);
      expect(text).toMatch(/repairs: (without a|from a) backup/);
    }),
    { numRuns: 40 },
  );
  await open.close();
  const outside = await reportFromOutside(
    { folder: join(folder, 'vault'), backupFolder: join(folder, 'backups') },
    { about: open.parts.host.about, now: new Date() },
  );
  expect(outside.text).not.toContain(MARK);
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.join('\n')).not.toContain(MARK);
});

test('a vault that is not there or says nothing sensible is reported all the same', async () => {
  const about = { version: '1', host: 'cli', hostReason: 'asked', runtime: {}, platform: 'linux' } as const;
  const of = (name: string) =>
    reportFromOutside(
      { folder: join(folder, name), backupFolder: join(folder, 'none') },
      { about: { ...about, capabilities: NOTHING }, now: new Date() },
    );
  expect((await of('nowhere')).text).toContain('problem: ENOENT');
  await writeFile(join(folder, 'vault', 'vault.json'), MARK);
  await writeFile(join(folder, 'vault', 'settings.json'), MARK);
  const { text } = await of('vault');
  expect(text).toContain('encryption: unknown');
  expect(text).toContain('problem: VaultUnusable');
  expect(text).not.toContain(MARK);
});

const NOTHING = {
  nativeDialogs: false,
  tray: false,
  globalShortcut: false,
  notifications: false,
  idleTime: false,
  autostart: false,
  revealFolder: false,
  printToPdf: false,
};
