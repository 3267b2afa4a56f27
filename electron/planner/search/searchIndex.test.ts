import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SearchIndex, searchIndex } from './searchIndex.ts';
import { termWeights } from './termWeights.ts';

function idOf(number: number): string {
  return `0195180e-7000-7000-8000-${String(number).padStart(12, '0')}`;
}

function weights({ title = '', body = '', tags = [] as string[] }) {
  return termWeights({ title, tags, text: body });
}

function anIndex(...entries: Parameters<typeof weights>[0][]): SearchIndex<string> {
  const index = searchIndex<string>();
  const learning = index.learn();
  entries.forEach((entry, number) => {
    learning.take(idOf(number), weights(entry));
  });
  learning.settle();
  return index;
}

const found = (index: SearchIndex<string>, text: string) => index.find(text).ids.map((id) => Number(id.slice(-12)));

describe('what is found', () => {
  test('entries that hold every word, in title, tags or text', () => {
    const index = anIndex(
      { title: 'Retry budget', body: 'jitter' },
      { title: 'Retry', tags: ['budget'] },
      { body: 'retry without' },
    );
    expect(found(index, 'budget retry').sort()).toEqual([0, 1]);
  });

  test('the beginning of a word is enough', () => {
    expect(found(anIndex({ body: 'kubernetes' }, { body: 'kafka' }), 'kub')).toEqual([0]);
  });

  test.each(['postgrse', 'postgre', 'pestgres', 'postgress', 'psotgres'])('%s finds postgres', (text) => {
    expect(found(anIndex({ body: 'postgres' }, { body: 'progress' }), text)).toContain(0);
  });

  test('similar words are tried only when there is no word that begins so', () => {
    expect(found(anIndex({ body: 'text' }, { body: 'test' }), 'test')).toEqual([1]);
  });

  test('short words are not guessed at', () => {
    expect(found(anIndex({ body: 'cat' }), 'bat')).toEqual([]);
  });

  test('marks alone find nothing', () => {
    expect(found(anIndex({ body: 'text' }), ' ?! ')).toEqual([]);
  });
});

describe('what comes first', () => {
  test('a word in the title before the same word in the text', () => {
    const body = 'caching '.concat('other '.repeat(100));
    expect(found(anIndex({ body }, { title: 'Caching', body: 'other '.repeat(101) }), 'caching')).toEqual([1, 0]);
  });

  test('the word itself before longer ones', () => {
    expect(found(anIndex({ body: 'indexing' }, { body: 'index' }), 'index')).toEqual([1, 0]);
  });

  test('of equals the newest', () => {
    expect(found(anIndex({ body: 'same' }, { body: 'same' }), 'same')).toEqual([1, 0]);
  });
});

test('what was saved while everything was read is newer than what was read', () => {
  const index = searchIndex<string>();
  const learning = index.learn();
  index.put(idOf(1), weights({ body: 'new' }));
  learning.take(idOf(1), weights({ body: 'old' }));
  learning.settle();
  expect([found(index, 'old'), found(index, 'new')]).toEqual([[], [1]]);
});

test('however entries are learned, changed and dropped, a word finds exactly those that hold it', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
  const text = fc.array(word, { maxLength: 3 });
  const step = fc.record({ number: fc.nat(5), words: fc.option(text) });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(step), word, (first, steps, wanted) => {
      const texts = new Map(first.map((words, number) => [number, words]));
      const index = anIndex(...first.map((words) => ({ body: words.join(' ') })));
      for (const { number, words } of steps) {
        if (words) texts.set(number, words);
        else texts.delete(number);
        if (words) index.put(idOf(number), weights({ body: words.join(' ') }));
        else index.drop(idOf(number));
      }
      const holders = [...texts].filter(([, words]) => words.includes(wanted)).map(([number]) => number);
      expect(found(index, wanted).sort()).toEqual(holders.sort());
    }),
  );
});

test('many changes are put together without loss', () => {
  const index = anIndex(...Array.from({ length: 900 }, (_, number) => ({ body: `old${number}x shared` })));
  for (let number = 0; number < 600; number += 1) index.put(idOf(number), weights({ body: `new${number}x shared` }));
  expect(found(index, 'shared')).toHaveLength(900);
  expect([found(index, 'old7x'), found(index, 'new7x'), found(index, 'old700x')]).toEqual([[], [7], [700]]);
});
