import { describe, expect, test } from 'vitest';
import { openBytes, sealBytes } from './aead.ts';
import { calibrateScrypt, LEAST_COST } from './calibrateScrypt.ts';
import { hkdf } from './deriveKey.ts';
import { ScryptCost } from './encryptionHeader.ts';
import { newRecoveryKey, readRecoveryKey } from './recoveryKey.ts';
import { headOf, openSealed, sealPart } from './sealedFile.ts';
import { stretchPassphrase } from './stretchPassphrase.ts';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

describe('known answers', () => {
  // The vectors have 64 bytes; the first 32 are the same whatever the length.
  test.each([
    ['', '', 16, 1, 1, '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'],
    ['password', 'NaCl', 1024, 8, 16, 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162'],
    [
      'pleaseletmein',
      'SodiumChloride',
      16384,
      8,
      1,
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    ],
  ])('of scrypt for "%s" (RFC 7914, section 12)', async (passphrase, salt, cost, blockSize, parallel, expected) => {
    const key = await stretchPassphrase(passphrase, Buffer.from(salt), { cost, blockSize, parallel });
    expect(key.toString('hex')).toBe(expected);
  });

  test('of AES-256-GCM (test case 16 of its specification)', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
    const aad = hex('feedfacedeadbeeffeedfacedeadbeef abaddad2');
    const nonce = hex('cafebabefacedbaddecaf888');
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72 1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39',
    );
    const sealed = hex(
      '522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa 8cb08e48590dbb3da7b08b1056828838 ' +
        'c5f61e6393ba7a0abcc9f662 76fc6ece0f4e1768cddf8853bb2d551b',
    );
    expect(sealBytes(key, aad, plain, nonce)).toEqual({ nonce, sealed });
    expect(openBytes(key, aad, { nonce, sealed })).toEqual(plain);
    expect(openBytes(key, Buffer.from('other'), { nonce, sealed })).toBeNull();
  });

  test('of HKDF-SHA256 (RFC 5869, test case 1)', () => {
    const okm = hkdf(Buffer.alloc(22, 0x0b), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9'), 42);
    expect(okm).toEqual(hex('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'));
  });

  test('of a sealed file in two parts: the format is the one of every vault that there is', () => {
    const key = Buffer.alloc(32, 0x11);
    const keyId = '0123456789abcdef0123456789abcdef';
    const place = { vaultId: '0194bfc0-0000-7000-8000-000000000001', path: 'recordings/take.webm' };
    const head = headOf(keyId, 1_800_000_000_000n);
    const first = sealPart(key, place, { head, number: 1, isLast: false }, Buffer.from('one'), Buffer.alloc(12, 1));
    const second = sealPart(key, place, { head, number: 2, isLast: true }, Buffer.from('two'), Buffer.alloc(12, 2));
    const file = Buffer.concat([head, first, second]);
    expect(file.toString('hex')).toBe(SEALED_FILE);
    expect(openSealed(key, place, file, { keyId, mayGrow: false }).toString()).toBe('onetwo');
  });

  test('of a recovery key', () => {
    const bytes = Buffer.from(Array.from({ length: 20 }, (_, index) => index * 13));
    expect(newRecoveryKey(bytes)).toBe(RECOVERY_KEY);
    expect(readRecoveryKey(RECOVERY_KEY)).toEqual(bytes);
  });
});

const SEALED_FILE =
  '8e4c4c5345414c0a010123456789abcdef0123456789abcdef000001a3185c5000' +
  '000000000301010101010101010101010129dde5d3bb10848dc77145bcfbd184e954b7ab' +
  '01000000030202020202020202020202023647617aeb229cc2249176d7e96021fc17b07e';
const RECOVERY_KEY = '006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQ-2Z17';

describe('a recovery key', () => {
  test('is read however it was typed', () => {
    const bytes = Buffer.alloc(20);
    const printed = newRecoveryKey(bytes);
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'I').replaceAll('-', ' – ');
    expect(readRecoveryKey(`\n${typed}\t`)).toEqual(bytes);
  });

  test('with any character changed or two exchanged is no key', () => {
    const printed = newRecoveryKey(Buffer.from('twenty random bytes!'));
    for (let at = 0; at < printed.length; at += 1) {
      if (printed.charAt(at) === '-') continue;
      const other = printed.charAt(at) === 'Z' ? 'Y' : 'Z';
      expect(readRecoveryKey(printed.slice(0, at) + other + printed.slice(at + 1)), `at ${at}`).toBeNull();
    }
    const [first = '', second = '', ...rest] = printed.split('-');
    expect(readRecoveryKey([second, first, ...rest].join('-'))).toBeNull();
    expect(readRecoveryKey('')).toBeNull();
    expect(readRecoveryKey(printed.slice(0, -1))).toBeNull();
  });

  test('is another one each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => newRecoveryKey())).size).toBe(50);
  });
});

describe('the cost of a passphrase', () => {
  test('is half a second, and never less than the least', async () => {
    const at = (milliseconds: number) => calibrateScrypt(async () => milliseconds);
    expect(await at(500)).toEqual(LEAST_COST);
    expect(await at(5_000)).toEqual(LEAST_COST);
    expect(await at(170)).toEqual({ ...LEAST_COST, parallel: 3 });
    expect(await at(0)).toEqual({ ...LEAST_COST, parallel: 4 });
  });

  test('that a header asks for is limited in memory and in time', () => {
    const isTaken = (cost: unknown) => ScryptCost.safeParse(cost).success;
    expect(isTaken(LEAST_COST)).toBe(true);
    expect(isTaken({ ...LEAST_COST, cost: 262_144 })).toBe(false);
    expect(isTaken({ ...LEAST_COST, blockSize: 16 })).toBe(false);
    expect(isTaken({ ...LEAST_COST, parallel: 9 })).toBe(false);
    expect(isTaken({ ...LEAST_COST, cost: 100_000 })).toBe(false);
    expect(isTaken({ ...LEAST_COST, cost: 0 })).toBe(false);
  });

  test('counts a passphrase as the same whichever way its letters are composed', async () => {
    const cheap = { cost: 16, blockSize: 1, parallel: 1 };
    const salt = Buffer.alloc(16);
    const composed = await stretchPassphrase('Schlüssel', salt, cheap);
    expect(await stretchPassphrase('Schlu\u0308ssel', salt, cheap)).toEqual(composed);
  });
});
