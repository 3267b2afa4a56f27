import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileTampered } from '../fileCipher.ts';
import { FORMATS } from '../formats.ts';
import { inboxPath, soundPath } from '../layout.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { CHEAP } from '../testing/sealedVault.ts';
import { idNumber, MONTH_PATH } from '../testing/someData.ts';
import { VaultIdentity } from '../vaultIdentity.ts';
import { makeHeader } from './makeHeader.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { FILE_MARK, INBOX_MARK } from './sealedMarks.ts';
import { sealingCipher } from './sealingCipher.ts';
import { vaultKey } from './vaultKey.ts';

const KEY_ID = 'cd'.repeat(16);
const identity = VaultIdentity.parse({
  id: idNumber(1),
  createdAt: '2027-02-19T06:04:00.000Z',
  encryption: null,
});

async function aHeader() {
  const key = vaultKey(KEY_ID, Buffer.alloc(32, 4));
  const now = new Date('2027-02-19T06:04:00.000Z');
  const header = await makeHeader(identity, key, { passphrase: 'x', recoveryKey: Buffer.alloc(20), cost: CHEAP, now });
  return { key, header };
}

describe('a file that somebody made up', async () => {
  const { key, header } = await aHeader();
  const cipher = sealingCipher({ identity: header, key, now: () => new Date(0) });
  const keyId = Buffer.from(KEY_ID, 'hex');
  const paths = [MONTH_PATH, soundPath(idNumber(500)), inboxPath(idNumber(700))];
  const beginnings = [Buffer.alloc(0), FILE_MARK, INBOX_MARK].flatMap((mark) => [
    mark,
    Buffer.concat([mark, Buffer.from([1]), keyId]),
  ]);

  test('is refused as changed, whatever is in it, or taken for a thought that was not sealed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 200 }),
        (path, beginning, rest) => {
          const raw = Buffer.concat([beginning, rest]);
          try {
            expect(cipher.open(path, raw)).toEqual(raw);
            expect(path).toBe(paths[2]);
          } catch (error) {
            expect(error).toBeInstanceOf(FileTampered);
          }
          expect(() => cipher.generationOf(raw)).not.toThrow();
        },
      ),
      { numRuns: 600 },
    );
  });

  test('that asks for more memory or time than a passphrase may take is no vault.json', () => {
    for (const scrypt of [
      { cost: 2 ** 30, blockSize: 8, parallel: 1 },
      { cost: 131_072, blockSize: 1_000_000, parallel: 1 },
      { cost: 131_072, blockSize: 8, parallel: 1_000_000 },
      { cost: 1e308, blockSize: 8, parallel: 1 },
    ]) {
      const { encryption } = header;
      const hostile = { ...header, encryption: { ...encryption, passphrase: { ...encryption.passphrase, scrypt } } };
      const file = JSON.stringify({ format: 'vault', version: 2, data: hostile });
      expect(readEnvelope(Buffer.from(file), FORMATS.vault).state).toBe('damaged');
    }
  });

  test('that is typed as a recovery key is one or none, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 80 }), (text) => readRecoveryKey(text) === null),
    );
  });
});
