import { expect, test } from 'vitest';
import { placeInEditor, placeOfLine } from './placeInEditor.ts';

test('a Windows line break is one character in the editor', () => {
  expect(placeInEditor('one\r\ntwo', 5)).toBe(4);
  expect(placeInEditor('one\ntwo', 4)).toBe(4);
});

test('a line is found whatever ends the lines before it', () => {
  expect(placeOfLine('one\r\ntwo\nthree', 3)).toBe(8);
  expect(placeOfLine('one', 1)).toBe(0);
});
