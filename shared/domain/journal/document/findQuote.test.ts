import { expect, test } from 'vitest';
import { findQuote } from './findQuote.ts';

const shown = (text: string, quote: string) => {
  const found = findQuote(text, quote);
  return found && text.slice(found.from, found.to);
};

test('the very same words are found', () => {
  expect(findQuote('a (b) c', '(b)')).toEqual({ from: 2, to: 5 });
});

test('words that were set anew or marked are found again', () => {
  expect(shown('the **schema\n> registry** wins', 'schema registry wins')).toBe('schema\n> registry** wins');
});

test('changed, parted and empty words are gone', () => {
  expect(findQuote('the schema wins', 'the schema lost')).toBeNull();
  expect(findQuote('one schemata two', 'one schema')).toEqual({ from: 0, to: 10 });
  expect(findQuote('one  schemata two', 'one schema')).toBeNull();
  expect(findQuote('anything', '  ')).toBeNull();
  expect(findQuote('anything', '***')).toBeNull();
});

test('a quote that is full of marks of patterns is plain words', () => {
  expect(shown('cost = f(x) * 2', 'f(x)*2')).toBe('f(x) * 2'.slice(0, 8));
});

test('a long text that nearly has the words is searched to its end', () => {
  const text = 'word '.repeat(100_000);
  expect(findQuote(text, `${'word '.repeat(50)}end`)).toBeNull();
});
