import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

describe('leadlight capture', () => {
  const thoughts = async () => {
    const files = await readdir(shell.path('vault/inbox'));
    return Promise.all(
      files.map(async (file) => JSON.parse(await readFile(shell.path(`vault/inbox/${file}`), 'utf8')).data),
    );
  };

  test('leaves the thought in the inbox and says its title', async () => {
    const { code, said } = await shell.leadlight('capture', 'Ask', 'about', 'the “outbox”');
    expect([code, said]).toEqual([0, ['Captured: Ask about the “outbox”']]);
    expect(await thoughts()).toEqual([
      { text: 'Ask about the “outbox”', capturedAt: '2027-02-03T06:04:00.000Z', zone: 'Europe/Berlin' },
    ]);
  });

  test.each([[['capture']], [['capture', '-']]])('%j takes what is piped in byte for byte', async (argv) => {
    const text = '\uFEFF# Sagas\r\n\r\n  two  spaces \n\n';
    expect((await shell.leadlightReading(text, ...argv)).code).toBe(0);
    expect(await thoughts()).toMatchObject([{ text }]);
  });

  test('nothing to capture is refused', async () => {
    for (const piped of [null, '', ' \n']) {
      const { code, complaints } = await shell.leadlightReading(piped, 'capture');
      expect([code, complaints]).toEqual([2, [expect.stringContaining('nothing to capture')]]);
    }
  });

  test('what is not text is refused, and so is more than a note holds', async () => {
    expect((await shell.leadlightReading(Uint8Array.of(0xff, 0xfe), 'capture')).complaints[0]).toContain(
      'not text in UTF-8',
    );
    const { code, complaints } = await shell.leadlightReading('x'.repeat(2_000_001), 'capture');
    expect([code, complaints]).toEqual([1, [expect.stringContaining('more than one note holds')]]);
  });

  test('an export says that it is without what waits', async () => {
    await shell.leadlight('capture', 'Later');
    expect((await shell.leadlight('export', '--to', 'out')).said.at(-1)).toContain('1 captured thought is not in it');
  });
});
