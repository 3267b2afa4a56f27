import { SHORTEST_PASSPHRASE } from '#shared/contract/encryptionContract.ts';

export interface PassphraseStrength {
  level: 'short' | 'weak' | 'fair' | 'strong';
  words: string;
}

/** Guesses a second of somebody with the files and a hall of machines: each guess costs half a second of work and 64 MB or more. */
const GUESSES_A_SECOND = 10_000;

/** Bits of a word out of a list of a few thousand, as people choose them. */
const BITS_OF_A_WORD = 11;

const COMMON =
  /(password|passwort|passphrase|leadlight|qwert[yz]|asdf|letmein|welcome|iloveyou|admin|secret|monkey|dragon)/gi;
const DAY = 86_400;
const YEAR = 365 * DAY;

/**
 * What it would take to guess a passphrase. An upper bound in words: nobody can know what somebody else has seen or
 * guesses first, so it leans to the weak side.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const length = [...passphrase].length;
  if (length < SHORTEST_PASSPHRASE) {
    return { level: 'short', words: `${SHORTEST_PASSPHRASE - length} more characters at least.` };
  }
  const seconds = 2 ** Math.max(0, bitsOf(passphrase) - 1) / GUESSES_A_SECOND;
  if (seconds < DAY) return { level: 'weak', words: 'Weak: guessed within a day by somebody who has your files.' };
  if (seconds < YEAR) return { level: 'weak', words: 'Weak: guessed within a year by somebody who has your files.' };
  if (seconds < 1000 * YEAR) {
    return { level: 'fair', words: 'Fair: it withstands one determined person. Another word or two makes it strong.' };
  }
  return { level: 'strong', words: 'Strong, if nobody else ever read or heard it.' };
}

/** The smaller of two estimates: sign by sign, and word by word. */
function bitsOf(passphrase: string): number {
  const plain = passphrase.replaceAll(COMMON, '*');
  const signs = withoutRuns(plain);
  const bySign = signs.length * Math.log2(poolOf(signs));
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  const others = plain.replaceAll(/[\p{L}\s]/gu, '').length;
  const distinct = new Set(words.map((word) => word.toLowerCase())).size;
  const byWord = words.every((word) => word.length > 2) ? distinct * BITS_OF_A_WORD + others * 3 : bySign;
  return words.length === 0 ? bySign : Math.min(bySign, byWord + caseBits(words));
}

/** Capitals inside words are worth a little. */
function caseBits(words: readonly string[]): number {
  return words.filter((word) => /\p{Lu}/u.test(word.slice(1))).length * 2;
}

/** "aaaa" and "1234" are hardly more than their first sign. */
function withoutRuns(text: string): string {
  const signs = [...text];
  return signs
    .filter((sign, at) => {
      const step = (sign.codePointAt(0) ?? 0) - (signs[at - 1]?.codePointAt(0) ?? Number.NEGATIVE_INFINITY);
      const before = (signs[at - 1]?.codePointAt(0) ?? 0) - (signs[at - 2]?.codePointAt(0) ?? Number.NEGATIVE_INFINITY);
      return !(Math.abs(step) <= 1 && step === before);
    })
    .join('');
}

function poolOf(text: string): number {
  const pools: [RegExp, number][] = [
    [/\p{Ll}/u, 26],
    [/\p{Lu}/u, 26],
    [/\d/, 10],
    [/[^\p{L}\d]/u, 20],
  ];
  return Math.max(
    2,
    pools.reduce((sum, [has, size]) => sum + (has.test(text) ? size : 0), 0),
  );
}
