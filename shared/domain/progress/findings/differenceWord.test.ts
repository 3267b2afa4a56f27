import { expect, test } from 'vitest';
import { differenceWord } from './differenceWord.ts';

test('a difference of chance is called even', () => {
  expect([24, 2, -12].map(differenceWord)).toEqual(['+24 %', 'even', '−12 %']);
});
