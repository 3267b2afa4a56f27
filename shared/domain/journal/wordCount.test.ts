import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLines } from './plainText.ts';
import { wordCount } from './wordCount.ts';

test.each([
  ['', 0],
  ['   \n\n', 0],
  ['One two  three\nfour', 4],
  ["Don't split what's one: e.g. self-made, 3.5", 7],
  ['# A heading ##', 2],
  ['<!-- a comment\nof two lines --> seen', 1],
  ['an <!-- comment that never ends', 5],
  ['```ts\nconst answer = 42;\n```', 3],
  ['- [ ] task\n1. first\n2) second\n> * quoted', 4],
  ['| a | b |\n|---|:-:|\n| **c** | `d` |', 4],
  ['[a link](https://example.org/long/path) ![picture](p.png)', 3],
  ['snake_case and __bold__ and *slanted*', 5],
  ['Title\n=====\n\n---\n***', 1],
  ['a — b … c', 3],
  ['読書 and tea', 4],
  ['Übung macht den Meister, naïve – 😀 ½', 6],
  ['line\r\nends\rof all\nsorts', 5],
])('%j has %i words', (markdown, words) => {
  expect(wordCount(markdown)).toBe(words);
});

test('a long text of openings is counted at once', () => {
  for (const part of ['<!--', '[', '](', '<a ', '**_', '> ', '# #', '\\']) {
    expect(wordCount(part.repeat(200_000))).toBeLessThanOrEqual(400_000);
  }
}, 10_000);

test('any text has the words of its plain lines', () => {
  const parts = [
    'a',
    'b1',
    '7',
    '1.',
    ' ',
    '  ',
    '\n',
    '\r',
    '\t',
    '\u00a0',
    '\u3000',
    '#',
    '>',
    '-',
    '*',
    '_',
    '~~~',
    '```',
  ];
  const marks = [
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '|',
    '<',
    '</b>',
    '<!--',
    '-->',
    '\\',
    '!',
    '=',
    ':',
    '読',
    'é',
    '😀',
    '—',
  ];
  const text = fc.array(fc.constantFrom(...parts, ...marks), { maxLength: 25 }).map((some) => some.join(''));
  const slow = (markdown: string) =>
    [...plainLines(markdown)]
      .map((line) => line.text.replace(/[\p{Script=Han}]/gu, ' 読 '))
      .flatMap((line) => line.split(' '))
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
  fc.assert(
    fc.property(text, (markdown) => {
      expect(wordCount(markdown)).toBe(slow(markdown));
    }),
    { numRuns: 3000 },
  );
});
