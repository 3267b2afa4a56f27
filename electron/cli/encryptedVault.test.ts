import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { turnEncryptionOn } from '#electron/vault/encryption/turnEncryption.ts';
import { aShell } from './testing/aShell.ts';

const PASSPHRASE = 'harbour violet kettle morning';
const RECOVERY = newRecoveryKey();
const shell = aShell();

beforeEach(async () => {
  await shell.beginPlan();
  await shell.open.close();
  const location = { folder: shell.path('vault'), backupFolder: shell.path('backups') };
  const cost = { cost: 2, blockSize: 8, parallel: 1 };
  const key = await turnEncryptionOn(
    { location, key: null },
    { passphrase: PASSPHRASE, recoveryKey: RECOVERY },
    { cost },
  );
  key.forget();
});

describe('a command on an encrypted vault', () => {
  it('says what to do where nobody gave the passphrase, as any refusal', async () => {
    for (const command of [['today'], ['start'], ['export', '--to', shell.path('export')], ['report']]) {
      const { code, said, complaints } = await shell.leadlight(...command);
      expect([code, said, complaints.join()]).toEqual([1, [], expect.stringContaining('LEADLIGHT_PASSPHRASE_FILE')]);
    }
    const { said } = await shell.leadlight('today', '--json');
    expect(JSON.parse(said.join('\n'))).toMatchObject({ error: { code: 'locked' } });
  });

  it('takes the passphrase, or the recovery key in its place, from what is piped in', async () => {
    const today = await shell.leadlightReading(`${PASSPHRASE}\n`, 'today', '--passphrase-stdin');
    expect(today).toMatchObject({ code: 0, complaints: [] });
    const started = await shell.leadlightReading(`${RECOVERY.toLowerCase()}\r\n`, 'start', '--passphrase-stdin');
    expect(started.said.join()).toContain('Under way');
    const report = await shell.leadlightReading(PASSPHRASE, 'report', '--passphrase-stdin');
    expect(report).toMatchObject({ code: 0, complaints: [] });
  });

  it('reads it from a file that the environment names, and says when that cannot be read', async () => {
    await writeFile(shell.path('secret.txt'), `${PASSPHRASE}\n`);
    shell.env = { LEADLIGHT_PASSPHRASE_FILE: 'secret.txt' };
    expect(await shell.leadlight('export', '--to', shell.path('export'))).toMatchObject({ code: 0 });
    expect(await readdir(shell.path('export'))).toContain('index.md');
    shell.env = { LEADLIGHT_PASSPHRASE_FILE: 'gone.txt' };
    expect((await shell.leadlight('today')).complaints.join()).toContain('gone.txt');
  });

  it('is checked from outside without the passphrase, and to the last byte with it', async () => {
    const outside = await shell.leadlight('verify');
    expect(outside.code).toBe(0);
    expect(outside.said.join('\n')).toMatch(/sealed {5}settings\.json: It is encrypted\./);
    expect(outside.said.join('\n')).toContain('LEADLIGHT_PASSPHRASE_FILE');
    const file = join(shell.path('vault'), 'settings.json');
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(80) ^ 1, 80);
    await writeFile(file, bytes);
    expect(await shell.leadlight('verify')).toMatchObject({ code: 0 });
    const inside = await shell.leadlightReading(PASSPHRASE, 'verify', '--passphrase-stdin');
    expect(inside.code).toBe(1);
    expect(inside.said.join('\n')).toMatch(/damaged {4}settings\.json: It was changed/);
  });

  it('never keeps a passphrase that is piped in as a thought', async () => {
    const piped = await shell.leadlightReading(`${PASSPHRASE}\nHalf a thought`, 'capture', '--passphrase-stdin');
    expect([piped.code, piped.complaints.join()]).toEqual([2, expect.stringContaining('write the thought after')]);
    expect(await readdir(shell.path('vault/inbox')).catch(() => [])).toEqual([]);
    const typed = await shell.leadlightReading(PASSPHRASE, 'capture', 'A thought', '--passphrase-stdin');
    expect(typed.said).toEqual(['Captured: A thought']);
  });

  it('asks for it on the terminal, three times at most', async () => {
    const asked: string[] = [];
    const typing = (...typed: string[]) => ({
      askSecret: async (question: string) => {
        asked.push(question);
        return typed.shift() ?? '';
      },
    });
    expect(await shell.leadlightAt(typing('no', PASSPHRASE), 'today')).toMatchObject({ code: 0 });
    const { code, complaints } = await shell.leadlightAt(typing('a', 'b', 'c', PASSPHRASE), 'today');
    expect([code, complaints.length, asked.length]).toEqual([1, 3, 5]);
    expect(complaints.at(-1)).toContain('not the passphrase');
  });

  it('keeps a thought without any passphrase, and not one word of it readable', async () => {
    const thought = 'A thought that nobody else reads';
    expect(await shell.leadlight('capture', thought)).toMatchObject({ code: 0 });
    const [file = ''] = await readdir(shell.path('vault/inbox'));
    expect(await readFile(join(shell.path('vault/inbox'), file), 'latin1')).not.toContain('nobody');
  });
});
