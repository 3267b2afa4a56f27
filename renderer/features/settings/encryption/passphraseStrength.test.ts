import { expect, test } from 'vitest';
import { passphraseStrength } from './passphraseStrength.ts';

const levelOf = (passphrase: string) => passphraseStrength(passphrase).level;

test('what is too short says how much is missing', () => {
  expect(passphraseStrength('short')).toEqual({ level: 'short', words: '5 more characters at least.' });
});

test('length alone makes nothing strong', () => {
  for (const passphrase of [
    'aaaaaaaaaaaaaaaaaaaaaa',
    '12345678901234',
    'password123',
    'leadlight2027',
    'qwertyqwerty',
  ]) {
    expect([passphrase, levelOf(passphrase)]).toEqual([passphrase, 'weak']);
  }
});

test('the same word again adds nothing', () => {
  expect(levelOf('horse horse horse horse horse horse')).toBe('weak');
});

test('several words that have nothing to do with each other are strong, and a few are fair', () => {
  expect(levelOf('harbour violet kettle morning')).toBe('fair');
  expect(levelOf('harbour violet kettle morning sixpence')).toBe('strong');
});

test('many signs without a pattern are strong', () => {
  expect(levelOf('k7#Vq9!rT2$mZx4&')).toBe('strong');
});
