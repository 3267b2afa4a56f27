import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWikiLinks } from './findWikiLinks.ts';

const targets = (text: string) => findWikiLinks(text).map(({ target }) => target);

describe('links between double brackets', () => {
  it('are found with their place, what they name and what they show', () => {
    expect(findWikiLinks('See [[Outbox]] and [[ Caching |the cache]].')).toEqual([
      { from: 4, to: 14, target: 'Outbox', shown: null },
      { from: 19, to: 42, target: 'Caching', shown: 'the cache' },
    ]);
    expect(findWikiLinks('| a | [[Outbox\\|it]] |')).toMatchObject([{ target: 'Outbox', shown: 'it' }]);
    expect(targets('- [ ] [[One]]\n  > [[Two]]\n# [[Three]]\n\n1. x\n\n    [[Four]]')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('are text where nothing is named, a line ends or brackets are missing', () => {
    expect(targets('[[]] [[ ]] [[|x]] [[a\nb]] [[a] ] [a]] [[a')).toEqual([]);
    expect(targets('[[[a]] and [[b]]]')).toEqual(['a', 'b']);
    expect(targets(`[[${'x'.repeat(301)}]]`)).toEqual([]);
  });

  it('are text in code, in comments and after a backslash', () => {
    expect(targets('`[[a]]` ``x ` [[b]]`` [[c]] `[[d]]')).toEqual(['c', 'd']);
    expect(targets('`one\n[[a]] two` [[b]]')).toEqual(['b']);
    expect(targets('`open\n\n[[a]] not closed here`')).toEqual(['a']);
    expect(targets('\\[[a]] \\\\[[b]] \\`[[c]]`')).toEqual(['b', 'c']);
    expect(targets('```js\n[[a]]\n```\n[[b]]\n~~~\n```\n[[c]]')).toEqual(['b']);
    expect(targets('- x\n  ```\n  [[a]]\n  ```\n- [[b]]')).toEqual(['b']);
    expect(targets('> ```\n> [[a]]\n[[b]]')).toEqual(['b']);
    expect(targets('text\n\n    [[a]]\n\n[[b]]')).toEqual(['b']);
    expect(targets('x <!-- [[a]] --> [[b]]\n\n<!--\n\n[[c]]\n-->\n[[d]]')).toEqual(['b', 'd']);
    expect(targets('<!-- never closed [[a]]\n\n[[b]]')).toEqual([]);
    expect(targets('x <!-- never closed [[a]]')).toEqual(['a']);
  });

  it('stand where they say, whatever is around them', () => {
    const piece = fc.constantFrom(
      ...[
        '[[',
        ']]',
        '|',
        '\\',
        '`',
        '```',
        '~~~',
        '\n',
        '\r\n',
        '    ',
        '- ',
        '> ',
        '<!--',
        '-->',
        '# ',
        'word',
        'ö🪟',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { from, to, target } of findWikiLinks(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, to)).toMatch(/^\[\[[^[\]\r\n]+\]\]$/);
          expect(text.slice(from, to)).toContain(target);
          last = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['[', '[[a|', '`', '``` ', '\\', '<!--', '[[a]]`', '\n`', '> - ', `${'`'.repeat(40)} `, ' \t'])(
    'take no longer than moments in 2 MB of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
      expect(findWikiLinks(`[[x]] ${text}`)[0]?.target).toBe('x');
    },
    5000,
  );
});
