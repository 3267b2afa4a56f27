import { call, createRouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import { KeyForgotten } from '#electron/vault/encryption/vaultKey.ts';
import { StorageFailure, VaultReadOnly, VaultUnusable } from '#electron/vault/vaultDocument.ts';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { failure, procedures } from './procedures.ts';
import { UnexpectedFailure } from './unexpectedFailure.ts';

const settings = procedures.settings;

const answering = (answer: () => unknown) =>
  createRouterClient(
    settings.router({
      get: settings.get.handler(() => Settings.parse(answer())),
      save: settings.save.handler(() => FIRST_SETTINGS),
    }),
  );
const throwing = (error: unknown) =>
  answering(() => {
    throw error;
  }).get();

describe('what goes wrong', () => {
  test.each([
    [new StorageFailure('The disk is full.'), 'storage-failed'],
    [new VaultReadOnly('A newer Leadlight wrote this vault.'), 'locked'],
    [new VaultUnusable('The folder is not empty.'), 'invalid'],
    [failure('not-found', 'There is no such thing.'), 'not-found'],
  ])('as expected is an answer with the same words: %s', async (error, code) => {
    await expect(throwing(error)).rejects.toMatchObject({
      code,
      defined: true,
      message: error.message,
      data: { message: error.message },
    });
  });

  test('as a bug names what and where, never what it was about', async () => {
    const error = await throwing(new TypeError('Cannot read “my secret diary”')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedFailure);
    expect(error).toMatchObject({ name: expect.stringMatching(/^TypeError in /) });
    expect(String(error)).not.toContain('secret');
    expect((error as Error).stack).not.toContain('secret');
    expect((error as Error).stack).toContain('procedures.test.ts');
  });

  test('names the procedure by its path in the contract', async () => {
    const broken = procedures.plan.get.handler(() => {
      throw new RangeError('bug');
    });
    await expect(call(broken, undefined, { path: ['plan', 'get'] })).rejects.toMatchObject({
      name: 'RangeError in plan.get',
    });
  });
});

describe('what goes wrong in a stream', () => {
  const exporting = (error: unknown) =>
    call(
      procedures.export.toMarkdown.handler(async function* () {
        yield { state: 'writing' as const, filesDone: 1, filesTotal: 2 };
        throw error;
      }),
      { folder: '/somewhere' },
      { path: ['export', 'toMarkdown'] },
    );

  test('is answered as anywhere else', async () => {
    const stream = await exporting(new StorageFailure('The disk is full.'));
    expect(await stream.next()).toMatchObject({ value: { filesDone: 1 } });
    await expect(stream.next()).rejects.toMatchObject({ code: 'storage-failed', defined: true });
  });

  test('is no bug when the vault was locked meanwhile', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stream = await exporting(new KeyForgotten());
    await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ code: 'locked', message: expect.stringContaining('locked') });
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test('is logged when it is a bug, without the message', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stream = await exporting(new TypeError('Cannot read “my secret diary”'));
    await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ name: 'TypeError in export.toMarkdown' });
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls)).not.toContain('secret');
    log.mockRestore();
  });
});

describe('input that does not fit', () => {
  const save = (input: object) => answering(() => FIRST_SETTINGS).save(input);

  test.each([
    [
      { timetable: { morning: { start: '5', end: '10:00' }, evening: { start: '21:00', end: '23:00' } } },
      'Write the time as hours and minutes, for example 05:00.',
    ],
    [
      { timetable: { morning: { start: '10:00', end: '05:00' }, evening: { start: '21:00', end: '23:00' } } },
      'The window must end after it starts.',
    ],
    [{ restWeekdays: [1, 2, 3, 4, 5, 6, 7] }, 'There are too many rest weekdays. Keep them to 6.'],
    [{ restWeekdays: [0] }, 'The rest weekdays must be at least 1.'],
    [{ theme: 'plaid' }, 'Leadlight could not read the theme. Check it and try again.'],
  ])('is refused in words: %o', async (input, words) => {
    await expect(save(input)).rejects.toMatchObject({ code: 'invalid', defined: true, message: words });
  });
});
