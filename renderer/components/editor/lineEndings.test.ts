import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeText, openText } from './lineEndings.ts';

it('gives back the same bytes whatever the line endings are', () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', '#', 'ü', '🪟'))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(text, (body) => closeText(openText(body)) === body));
});

it('shows a text of CRLF lines without stray characters', () => {
  const { doc, lineBreak } = openText('one\r\ntwo\r\n');
  expect(doc.toJSON()).toEqual(['one', 'two', '']);
  expect(lineBreak).toBe('\r\n');
});

it('keeps the odd carriage return of a mixed text in its line', () => {
  expect(openText('one\r\ntwo\n').doc.toJSON()).toEqual(['one\r', 'two', '']);
});
