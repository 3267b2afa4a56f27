import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { argsOfCommand } from './argsOfCommand.ts';
import { runCommand } from './runCommand.ts';
import { asked, freshElectron } from './testing/electronStandIn.ts';

test.each([
  [['leadlight'], null],
  [['leadlight', '--in-tray'], null],
  [['leadlight', '--vault', '/notes'], null],
  // A file that was dropped on the launcher.
  [['leadlight', '/home/ada/today'], null],
  [
    ['leadlight', '--cli', '--', 'capture', '--cli'],
    ['capture', '--cli'],
  ],
  [
    ['leadlight', '--headless', '--disable-gpu', '--cli', '--', 'done', '--json'],
    ['done', '--json'],
  ],
  [['leadlight', '--cli', '--'], []],
  [
    ['leadlight', 'run', 'shift', '2'],
    ['run', 'shift', '2'],
  ],
])('%j asks for %j', (argv, args) => {
  expect(argsOfCommand(argv, true)).toEqual(args);
});

test('from the sources the first word is where the app is', () => {
  expect(argsOfCommand(['electron', 'out'], false)).toBeNull();
});

test('the command beside the program is run with its words, and its exit code is the program’s', async () => {
  freshElectron();
  const builtFolder = await mkdtemp(join(tmpdir(), 'leadlight-command-'));
  const { argv, exitCode } = process;
  try {
    await mkdir(join(builtFolder, 'main'));
    const heard = join(builtFolder, 'heard.json');
    await writeFile(
      join(builtFolder, 'main/cli.js'),
      `const { writeFileSync } = await import('node:fs');
       writeFileSync(${JSON.stringify(heard)}, JSON.stringify(process.argv.slice(2)));
       process.exitCode = 2;`,
    );
    await runCommand(['capture', 'a “thought”'], builtFolder);
    expect(JSON.parse(await readFile(heard, 'utf8'))).toEqual(['capture', 'a “thought”']);
    expect(asked.calls).toEqual(['exit 2']);
  } finally {
    Object.assign(process, { argv, exitCode });
    await rm(builtFolder, { recursive: true });
  }
});
