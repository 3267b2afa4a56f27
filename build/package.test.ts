import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { readArchive } from './testing/readArchive.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = process.env['LEADLIGHT_OUT'] ?? join(ROOT, 'out');
const IS_BUILT = existsSync(join(OUT, 'main/desktop.js')) && existsSync(join(OUT, 'NOTICES.txt'));

const UNPACKED = 'dist/linux-unpacked';

/** What no package may carry, beside what it must. */
const STOWAWAYS = [
  'out/main/desktop.js.map',
  'out/main/browser.js',
  'out/renderer/assets/page.js.map',
  'out/.fingerprint',
  'electron/desktop/main.ts',
  'renderer/main.tsx',
  'node_modules/left-pad/index.js',
  'curriculum/plan/weeks.yaml',
  'package-lock.json',
  'README.md',
];
const CARGO = [
  'out/main/desktop.js',
  'out/main/cli.js',
  'out/main/chunks/planner.js',
  'out/main/icons/window.png',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/page.js',
  'out/NOTICES.txt',
  'LICENSE',
];

const Platform = z.looseObject({
  target: z.array(z.string()),
  extraResources: z.array(z.object({ from: z.string(), to: z.string() })),
});
const Config = z.looseObject({
  electronFuses: z.record(z.string(), z.boolean()),
  linux: Platform,
  mac: Platform,
  win: Platform,
});

const config = Config.parse(parse(await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')));
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'leadlight-package-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

test('every system gets its packages, without file associations and with the fuses blown', () => {
  expect(config.linux.target).toEqual(['AppImage', 'deb']);
  expect(config.mac.target).toEqual(['dmg', 'zip']);
  expect(config.win.target).toEqual(['nsis']);
  expect(JSON.stringify(config)).not.toMatch(/fileAssociations|protocols/);
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('the launcher of the command line lies beside every app, with the line ends of its system', async () => {
  const script = { from: 'build/cli/leadlight', to: 'bin/leadlight' };
  expect(config.linux.extraResources).toEqual([script]);
  expect(config.mac.extraResources).toEqual([script]);
  expect(config.win.extraResources).toEqual([{ from: `${script.from}.cmd`, to: `${script.to}.cmd` }]);
  const batch = await readFile(join(ROOT, `${script.from}.cmd`), 'utf8');
  expect(
    batch
      .split('\n')
      .slice(0, -1)
      .every((line) => line.endsWith('\r')),
  ).toBe(true);
  expect(batch).toContain('Leadlight.exe" --cli -- %*');
});

// The runtime is a stand-in here; how the archive is made is the same on every system.
describe.skipIf(process.platform === 'win32')('a package', () => {
  let cargo: string[] = [];
  let packed = new Map<string, Buffer>();
  let project = '';

  beforeAll(async () => {
    project = await aProject();
    cargo = await load(project);
    for (const file of STOWAWAYS) await put(join(project, file), file);
    packed = readArchive(pack(project));
  }, 60_000);

  test('carries the program, its notices and nothing else', () => {
    expect([...packed.keys()].sort()).toEqual([...cargo, 'package.json'].sort());
  });

  test('starts the desktop host, and says no more of the project', () => {
    const manifest = JSON.parse(String(packed.get('package.json')));
    expect(manifest).toMatchObject({ name: 'leadlight', main: 'out/main/desktop.js', type: 'module' });
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  test('hands a command on to the program as it was typed, also through a link', async () => {
    const onPath = join(scratch, 'leadlight');
    await symlink(join(project, UNPACKED, 'resources/bin/leadlight'), onPath);
    const { stdout, status } = spawnSync(onPath, ['capture', 'Who owns “it”?', '--json'], { encoding: 'utf8' });
    expect([status, stdout.split('\n')]).toEqual([
      7,
      ['--headless', '--disable-gpu', '--cli', '--', 'capture', 'Who owns “it”?', '--json', ''],
    ]);
  });

  test.skipIf(!IS_BUILT)('needs nothing but Electron and Node (skipped until the app is built)', () => {
    const programs = [...packed].filter(([file]) => /^out\/(main|preload)\/.*\.c?js$/.test(file));
    const imported = new Set(programs.flatMap(([, code]) => importsOf(String(code))));
    expect(imported).toContain('electron');
    // ws does without these two, which make it faster where somebody installed them.
    const known = ['electron', 'bufferutil', 'utf-8-validate', ...builtinModules];
    expect([...imported].filter((name) => !known.includes(name.replace(/^node:/, '')))).toEqual([]);
  });
});

/** Puts the built app into a project, or as much as stands for it; returns the files that a package must carry. */
async function load(project: string): Promise<string[]> {
  if (!IS_BUILT) {
    for (const file of CARGO) await put(join(project, file), file);
    return CARGO;
  }
  await cp(OUT, join(project, 'out'), { recursive: true });
  await cp(join(ROOT, 'LICENSE'), join(project, 'LICENSE'));
  const built = await readdir(OUT, { recursive: true, withFileTypes: true });
  const files = built
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OUT, join(entry.parentPath, entry.name)));
  const shipped = files.filter((file) =>
    /^(main\/((desktop|cli)\.js$|chunks|icons)|preload|renderer|NOTICES)/.test(file),
  );
  return ['LICENSE', ...shipped.map((file) => `out/${file}`)];
}

/** A project that packages as ours does, as far as the files go that a test puts into it. */
async function aProject(): Promise<string> {
  const project = join(scratch, 'project');
  const runtime = join(project, 'runtime');
  // Says what it was started with.
  await put(join(runtime, 'electron'), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 7\n');
  await chmod(join(runtime, 'electron'), 0o755);
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'resources/none', 'locales/en-US.pak']) {
    await put(join(runtime, file), file === 'version' ? 'v45.4.1' : '');
  }
  await cp(join(ROOT, 'package.json'), join(project, 'package.json'));
  for (const folder of ['build/icons', 'build/cli']) {
    await cp(join(ROOT, folder), join(project, folder), { recursive: true });
  }
  // Fuses are flipped inside the real runtime, which is not here.
  const { electronFuses: _without, ...rest } = config;
  const offline = { ...rest, electronDist: runtime, electronVersion: '45.4.1' };
  await writeFile(join(project, 'electron-builder.yml'), stringify(offline));
  return project;
}

function pack(project: string): string {
  const bin = join(ROOT, 'node_modules/electron-builder/cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, '--dir', '--linux', '--x64', '--publish', 'never', '--projectDir', project],
    { encoding: 'utf8', cwd: project },
  );
  expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, '']);
  return join(project, UNPACKED, 'resources/app.asar');
}

/** Packages and modules of Node that a bundled file asks for when it is loaded. */
function importsOf(code: string): string[] {
  const asked = /^(?:import|export)\b[^'"\n]*?['"]([^'"\n]+)['"];?$|\brequire\(['"]([^'"\n]+)['"]\)/gm;
  return [...code.matchAll(asked)].map(([, one, other]) => one ?? other ?? '').filter((name) => !name.startsWith('.'));
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
