import { access, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

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
    const { code, complaints, said } = await shell.leadlight(...argv);
    expect([code, said, complaints.length, complaints[0]?.includes('\n')]).toEqual([2, [], 1, false]);
  });

  test.each([[['export', '--to']], [['export', '--to', '--json']]])(
    '%j names the option after which nothing stands',
    async (argv) => {
      const { complaints } = await shell.leadlight(...argv);
      expect(complaints).toEqual(['Nothing stands after --to. leadlight export --help says more.']);
    },
  );

  test('a folder without a vault is said, and none is made', async () => {
    await rm(shell.path('other'), { recursive: true, force: true });
    for (const command of ['today', 'verify', 'export']) {
      const { code, complaints } = await shell.leadlight(command, '--vault', 'other');
      expect([code, complaints]).toEqual([1, [expect.stringContaining('There is no vault in')]]);
    }
    await expect(access(shell.path('other'))).rejects.toThrow();
  });

  test.each([
    ['tody', 'today'],
    ['strat', 'start'],
    ['run shfit', 'run shift'],
    ['exp', 'export'],
  ])('“%s” asks whether “%s” was meant', async (typed, meant) => {
    const { code, complaints } = await shell.leadlight(...typed.split(' '));
    expect([code, complaints[0]]).toEqual([2, expect.stringContaining(`Did you mean “${meant}”?`)]);
  });

  test('what is like no command is not guessed at', async () => {
    expect((await shell.leadlight('frobnicate')).complaints).toEqual([
      'There is no command “frobnicate”. leadlight --help lists what there is.',
    ]);
  });

  test('with --json a failure is JSON too, and words all the same', async () => {
    const refused = await shell.leadlight('tody', '--json');
    const error = { code: 'usage', message: refused.complaints[0] };
    expect([refused.code, JSON.parse(refused.said.join('\n'))]).toEqual([2, { error }]);
    await shell.open.close();
    const failed = await shell.leadlight('done', '--json');
    expect(failed.complaints).toEqual([expect.stringContaining('has not been begun')]);
    expect([failed.code, JSON.parse(failed.said.join('\n'))]).toMatchObject([1, { error: { code: 'not-begun' } }]);
  });

  test.each(['today', 'start', 'done', 'capture', 'run shift', 'run pause', 'run resume', 'export', 'verify'])(
    '%s has a help of its own',
    async (name) => {
      const { code, said } = await shell.leadlight(...name.split(' '), '--help');
      expect([code, said[0]]).toEqual([0, expect.stringMatching(`^leadlight ${name}`)]);
      expect(said.join('\n')).toContain('--json');
      expect((await shell.leadlight('help', ...name.split(' '))).said).toEqual(said);
      expect((await shell.leadlight('--help')).said.join('\n')).toContain(`leadlight ${name}`);
    },
  );

  test('help of a first word lists what begins with it', async () => {
    const said = (await shell.leadlight('run', '--help')).said.join('\n');
    expect(said).toContain('leadlight run pause');
    expect(said).not.toContain('leadlight today');
    expect((await shell.leadlight('help', 'run')).said.join('\n')).toBe(said);
  });

  test('help and version are printed', async () => {
    expect((await shell.leadlight('--help')).said.join('\n')).toContain('leadlight export');
    expect((await shell.leadlight('--version')).said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});
