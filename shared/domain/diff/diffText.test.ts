import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffLine, type DiffRow, diffText } from './diffText.ts';
import { foldRows } from './foldRows.ts';
import { oneColumn } from './oneColumn.ts';
import { tokensOf } from './tokensOf.ts';
import { wordsChanged } from './wordsChanged.ts';

const texts = fc
  .array(fc.constantFrom('cache', 'queue', ' ', '\n', '.', '-', 'é', '漢', '👍🏽', '\r\n', "don't", '7'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function textOf(rows: readonly DiffRow[], side: 'before' | 'after'): string {
  return rows
    .flatMap((row) => row[side] ?? [])
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .join('\n');
}

/** `kept [came]` */
const shown = (line: DiffLine | null) =>
  line?.pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null;

const marks = (before: string, after: string) =>
  diffText(before, after).map((row) => [row.isSame ? '=' : '~', shown(row.before), shown(row.after)]);

describe('the rows of two texts', () => {
  it('hold both texts, whole and in order', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = diffText(before, after);
        expect(textOf(rows, 'before')).toBe(before);
        expect(textOf(rows, 'after')).toBe(after);
        for (const side of ['before', 'after'] as const) {
          const numbers = rows.flatMap((row) => row[side]?.number ?? []);
          expect(numbers).toEqual(numbers.map((_, at) => at + 1));
        }
      }),
    );
  });

  it('are the same with the sides swapped', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const swapped = diffText(after, before).map(({ isSame, before: one, after: other }) => ({
          isSame,
          before: other,
          after: one,
        }));
        expect(swapped).toEqual(diffText(before, after));
      }),
    );
  });

  it('mark the words that changed within a line, and no line that is new as a whole', () => {
    expect(marks('The cache is cold today.\nEnd', 'The cache was warm today.\nNew line\nEnd')).toEqual([
      ['~', 'The cache [is cold] today.', 'The cache [was warm] today.'],
      ['~', null, 'New line'],
      ['=', 'End', 'End'],
    ]);
  });

  it('stand beside the line they came from, also behind a new one', () => {
    expect(marks('Jitter spreads the load.', 'Something else entirely\nJitter spreads the heavy load.')).toEqual([
      ['~', null, 'Something else entirely'],
      ['~', 'Jitter spreads the load.', 'Jitter spreads the[ heavy] load.'],
    ]);
  });

  it('of an empty text and any other have nothing on one side', () => {
    expect(marks('', 'One\n\nTwo').map(([, before]) => before)).toEqual([null, null, null]);
    expect(marks('', '')).toEqual([]);
  });
});

describe('words that changed', () => {
  it('are counted with both sides swapped when the texts are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { added, removed } = wordsChanged(before, after);
        expect(wordsChanged(after, before)).toEqual({ added: removed, removed: added });
        expect(wordsChanged(before, before)).toEqual({ added: 0, removed: 0 });
      }),
    );
  });

  it.each([
    ['Two words', 'Two other words here', { added: 2, removed: 0 }],
    ['', 'One, two; three.', { added: 3, removed: 0 }],
    ['a b c', '', { added: 0, removed: 3 }],
    ['moved line\nstays', 'stays\nmoved line', { added: 2, removed: 2 }],
    ['漢字', '漢学字', { added: 1, removed: 0 }],
    ['punctuation only', 'punctuation, only!', { added: 0, removed: 0 }],
  ])('from %j to %j', (before, after, expected) => {
    expect(wordsChanged(before, after)).toEqual(expected);
  });

  it('are all of them where two long texts have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at} ${word}`).join('\n');
    expect(wordsChanged(long('one'), long('other'))).toEqual({ added: 6000, removed: 6000 });
  });
});

it('takes a text apart without losing a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokensOf(text).join('')).toBe(text);
    }),
  );
});

describe('in one column', () => {
  it('all that went stands before all that came, and a changed line beside its former self', () => {
    const rows = oneColumn(diffText('A\nB\nThe cache is cold.', 'New\nThe cache is warm.'));
    expect(rows.map(({ before, after }) => [shown(before), shown(after)])).toEqual([
      ['A', null],
      ['B', null],
      [null, 'New'],
      ['The cache is [cold].', 'The cache is [warm].'],
    ]);
  });

  it('nothing is lost', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = oneColumn(diffText(before, after));
        expect(textOf(rows, 'before')).toBe(before);
        expect(textOf(rows, 'after')).toBe(after);
      }),
    );
  });
});

describe('folding', () => {
  const many = (change: string) =>
    Array.from({ length: 20 }, (_, at) => (at === 10 ? change : `Line ${at}`)).join('\n');

  it('leaves two lines around a change', () => {
    const runs = foldRows(diffText(many('old'), many('new')));
    expect(runs.map(({ isFolded, rows }) => [isFolded, rows.length])).toEqual([
      [true, 8],
      [false, 5],
      [true, 7],
    ]);
  });

  it('hides no single line, and all of two texts that are the same', () => {
    expect(foldRows(diffText('a\nb\nc\nd', 'a\nb\nc\nnew')).every(({ isFolded }) => !isFolded)).toBe(true);
    expect(foldRows(diffText('a\nb', 'a\nb'))).toMatchObject([{ isFolded: true }]);
  });
});
