import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';
import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemOf } from '#electron/cli/problemOf.ts';
import { readCommand } from '#electron/cli/readCommand.ts';
import { CurriculumError } from '#electron/curriculum/curriculumError.ts';
import { parseContent } from '#electron/curriculum/parseContent.ts';
import { readBusyTimes } from '#electron/planner/calendar/busy/readBusyTimes.ts';
import { acceptedScene, checkPicture } from '#electron/planner/drawings/acceptedScene.ts';
import { MANIFEST, readManifest } from '#electron/planner/export/target/manifest.ts';
import { HostSettingsUnusable, readHostSettings } from '#electron/planner/hostSettings.ts';
import { readPlanFiles } from '#electron/planner/plan/import/readPlanFiles.ts';
import { shippedForImport } from '#electron/planner/plan/import/testing/shippedForImport.ts';
import { problemOfAttachment } from '#electron/vault/attachments/problemOfAttachment.ts';
import { Manifest, manifestOf } from '#electron/vault/backups/manifest.ts';
import { readRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { headOf, layoutIn, openSealed, sealPart } from '#electron/vault/encryption/sealedFile.ts';
import { FileTampered } from '#electron/vault/fileCipher.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import { formatAt } from '#electron/vault/layout.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { readEnvelope } from '#electron/vault/readEnvelope.ts';
import { VaultUnusable } from '#electron/vault/vaultDocument.ts';
import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { LocalDate } from '#shared/model/time.ts';
import { arbitraryOf } from '../arbitrary/arbitraryOf.ts';
import { almost } from '../arbitrary/nearMisses.ts';
import { spoiltBytes, spoiltJson } from '../arbitrary/spoiltBytes.ts';
import { fuzzRuns, fuzzTimeout } from '../fuzzRuns.ts';
import { fuzzedPlanner } from '../testing/fuzzedPlanner.ts';
import { type GuardedFolder, guardedFolder } from '../testing/guardedFolder.ts';
import { seeded } from '../testing/seeded.ts';
import { SVG_PICTURES } from '../xss/svgVectors.ts';
import { readInTime, wordsProblem } from './readInTime.ts';

const ROOT = join(import.meta.dirname, '../../..');

let guarded: GuardedFolder;
/** Every file of a vault with a little of everything, and of its backup. */
const files = new Map<string, Buffer>();
let place = '';

beforeAll(async () => {
  guarded = await guardedFolder();
  place = await mkdtemp(join(tmpdir(), 'leadlight-parsers-'));
  const planner = await fuzzedPlanner(guarded);
  await seeded(planner);
  await planner.close();
  for (const folder of [guarded.vault, guarded.backups]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path));
    }
  }
});
afterAll(async () => {
  await guarded.remove();
  await rm(place, { recursive: true, force: true });
});

const source = (...path: string[]) => readFile(join(ROOT, ...path));
const textOf = (bytes: Buffer) => bytes.toString('utf8');

/** Each of these bytes is read, or refused in words, soon. */
async function holds(
  bytes: Arbitrary<Buffer>,
  read: (bytes: Buffer) => unknown,
  isExpected: (error: unknown) => boolean = () => false,
  runs = 100,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(bytes, async (spoilt) => {
      expect(await readInTime(() => read(spoilt), isExpected)).toBe(null);
    }),
    fuzzRuns(runs, { shrink: false }),
  );
}

const fuzzed = (name: string, run: () => Promise<void>) => test(name, { timeout: fuzzTimeout(30_000) }, run);

fuzzed('files of the vault', async () => {
  const own = [...files].flatMap(([path, bytes]) => {
    const format = formatAt(path, FORMATS);
    return format ? [{ format, bytes }] : [];
  });
  expect(new Set(own.map(({ format }) => format.name)).size).toBeGreaterThan(5);
  const formats = own.map(({ format }) => format);
  const bytes = own.map((one) => one.bytes);
  const tried = fc.record({ which: fc.nat(), spoilt: fc.oneof(spoiltBytes(bytes), spoiltJson(bytes)) });
  await fc.assert(
    fc.asyncProperty(tried, async ({ which, spoilt }) => {
      const format = formats[which % formats.length];
      if (!format) throw new Error('There are some.');
      const problem = await readInTime(
        () => {
          const found = readEnvelope(spoilt, format);
          const why = found.state === 'damaged' ? wordsProblem(`It ${found.why}.`) : null;
          if (why !== null) throw new Error(why);
        },
        () => false,
      );
      expect([format.name, problem]).toEqual([format.name, null]);
    }),
    fuzzRuns(200, { shrink: false }),
  );
});

fuzzed('a vault of which one file is spoilt opens, or says why not, and nothing else is touched', async () => {
  const paths = [...files.keys()].filter((path) => formatAt(path, FORMATS) !== null);
  const tried = fc.record({
    which: fc.nat(),
    spoilt: spoiltBytes([...files.values()].filter(({ length }) => length < 50_000)),
  });
  await fc.assert(
    fc.asyncProperty(tried, async ({ which, spoilt }) => {
      const path = paths[which % paths.length] ?? '';
      const whole = files.get(path) ?? Buffer.alloc(0);
      await writeFile(join(guarded.vault, path), spoilt);
      const location = { folder: guarded.vault, backupFolder: guarded.backups };
      const problem = await readInTime(
        async () => (await openVault(location)).close(),
        (error) => error instanceof VaultUnusable,
      );
      expect([path, problem]).toEqual([path, null]);
      expect(await guarded.touched()).toEqual([]);
      await writeFile(join(guarded.vault, path), whole);
    }),
    fuzzRuns(10, { shrink: false }),
  );
});

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

fuzzed('scenes, pictures and sound', async () => {
  const scene = [...files].filter(([path]) => path.endsWith('.excalidraw')).map(([, bytes]) => bytes);
  const isFailure = (error: unknown) => error instanceof ORPCError && error.defined;
  await holds(fc.oneof(spoiltBytes(scene), spoiltJson(scene)), (bytes) => acceptedScene(textOf(bytes)), isFailure);
  await holds(
    spoiltBytes(SVG_PICTURES.map((svg) => Buffer.from(svg))),
    (bytes) => checkPicture(textOf(bytes)),
    isFailure,
  );
  await holds(spoiltBytes(SVG_PICTURES.map((svg) => Buffer.from(svg))), (bytes) => isHarmlessSvg(textOf(bytes)));
  await holds(spoiltBytes([Buffer.from('1a45dfa39f4286810142f7810142f2810442', 'hex')]), (bytes) => {
    for (const name of ['a.webm', 'a.svg', 'a.excalidraw']) problemOfAttachment(name, bytes);
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

fuzzed('the manifests of backups', async () => {
  const known = ['journal/2027-02.json', '../x', '/etc/passwd', 'journal/../../x', 'CON', 'a\\b', '__proto__'];
  const manifests = fc.oneof(arbitraryOf(Manifest, { known }), almost(Manifest, { known }));
  await fc.assert(
    fc.asyncProperty(manifests, async (json) => {
      expect(
        await readInTime(
          () => manifestOf(json),
          () => false,
        ),
      ).toBe(null);
      for (const [path, { stored }] of Object.entries(manifestOf(json)?.files ?? {})) {
        for (const name of [path, stored.name]) expect(name).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|\\/);
      }
    }),
    fuzzRuns(100, { shrink: false }),
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

fuzzed('sealed files and recovery keys', async () => {
  const key = Buffer.alloc(32, 7);
  const keyId = 'ab'.repeat(16);
  const at = { vaultId: '0190f3a0-0000-7000-8000-000000000001', path: 'journal/2027-02.json' };
  const head = headOf(keyId, 5n);
  const sealed = Buffer.concat([head, sealPart(key, at, { head, number: 1, isLast: true }, Buffer.from('{"a":1}'))]);
  const grown = Buffer.concat([
    head,
    sealPart(key, at, { head, number: 1, isLast: false }, Buffer.alloc(300)),
    sealPart(key, at, { head, number: 2, isLast: false }, Buffer.alloc(300)),
  ]);
  await holds(
    spoiltBytes([sealed, grown]).filter((bytes) => !bytes.equals(sealed)),
    (bytes) => {
      layoutIn(bytes);
      openSealed(key, at, bytes, { keyId, mayGrow: false });
      throw new Error('What was changed was opened.');
    },
    (error) => error instanceof FileTampered,
  );
  await holds(spoiltBytes([Buffer.from('ABCDE-FGHJK-MNPQR-STVWX-YZ234')]), (bytes) => readRecoveryKey(textOf(bytes)));
});
