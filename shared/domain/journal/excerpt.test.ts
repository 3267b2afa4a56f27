import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('the first words', () => {
  test('come after headings, without marks and comments', () => {
    const markdown =
      '# Indexes\n\n<!-- why\nat all -->\n> **B-trees** keep `rows` in [order](https://x.org).\n\n- [ ] try *it*';
    expect(excerpt(markdown)).toBe('B-trees keep rows in order. try it');
  });

  test('end between words with an ellipsis', () => {
    const cut = excerpt('word '.repeat(100));
    expect(cut).toMatch(/^(word )+word…$/);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  test('of an untouched template are none', () => {
    expect(excerpt('## Summary\n\n<!-- three sentences -->\n\n## Motivation\n')).toBe('');
  });
});

describe('while searching', () => {
  test('the place of the hit is shown with some words before it', () => {
    const cut = excerpt(`${'before '.repeat(50)}the deadlock came ${'after '.repeat(50)}`, new Set(['deadlock']));
    expect(cut).toMatch(/^…before .*the deadlock came after .*…$/);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  test('a hit in a heading counts, and accents do not', () => {
    expect(excerpt('## Café au lait\n\nText', new Set(['cafe']))).toBe('Café au lait Text');
  });

  test('without a hit in the text, its first words are shown', () => {
    expect(excerpt('Some text', new Set(['title']))).toBe('Some text');
  });
});

test('an excerpt of anything has at most 160 characters and one line', () => {
  const markdown = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom('# ', '- ', '**', 'word', ' ', '\n', '<!--', '-->', '[', '](', '|', '```', '🪟', 'é'), {
      maxLength: 200,
    }),
  );
  fc.assert(
    fc.property(markdown, (given) => {
      const text = Array.isArray(given) ? given.join('') : given;
      for (const cut of [excerpt(text), excerpt(text, new Set(['word']))]) {
        expect(cut.length).toBeLessThanOrEqual(160);
        expect(cut).not.toMatch(/[\n\r]/);
      }
    }),
  );
});
