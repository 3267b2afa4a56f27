import { createHash, randomBytes } from 'node:crypto';

/*
 * A recovery key is 160 random bits and 20 bits of their SHA-256, printed as 36 characters in groups of four. The alphabet is
 * Crockford's base32, which has no I, L, O and U, so that a 1 and a 0 are never taken for letters.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 20;
const CHECK_CHARACTERS = 4;
const CHARACTERS = (BYTES * 8) / 5 + CHECK_CHARACTERS;

/** For example `7KQW-2M0D-…`: nine groups. */
export function newRecoveryKey(random: Uint8Array = randomBytes(BYTES)): string {
  return (charactersOf(random) + checkOf(random)).replace(/(.{4})(?=.)/g, '$1-');
}

/** Forgives small letters, spaces and hyphens, O for 0 and I or L for 1. Null when a character is wrong or missing. */
export function readRecoveryKey(text: string): Buffer | null {
  const characters = text
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (characters.length !== CHARACTERS || [...characters].some((character) => !ALPHABET.includes(character)))
    return null;
  const bytes = bytesOf(characters.slice(0, -CHECK_CHARACTERS));
  return characters.endsWith(checkOf(bytes)) ? bytes : null;
}

function checkOf(bytes: Uint8Array): string {
  return charactersOf(createHash('sha256').update('leadlight recovery key').update(bytes).digest()).slice(
    0,
    CHECK_CHARACTERS,
  );
}

function charactersOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}

function bytesOf(characters: string): Buffer {
  const bits = [...characters].map((character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
