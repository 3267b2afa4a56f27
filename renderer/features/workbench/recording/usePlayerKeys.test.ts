import { expect, test } from 'vitest';
import { type FocusedOn, playerCommand } from './usePlayerKeys.ts';

const on = (where: FocusedOn) =>
  [' ', 'j', 'L', 'ArrowLeft', 'ArrowRight', 'm', 'x'].map((key) => playerCommand(key, where));

test('the page takes every key of the player', () => {
  expect(on('page')).toEqual(['toggle', 'back', 'forward', 'back', 'forward', 'mark', null]);
});

test('text takes every key itself', () => {
  expect(on('text').every((command) => command === null)).toBe(true);
});

test('a button is pressed by space, and the arrows move a slider or a choice', () => {
  expect(on('button')).toEqual([null, 'back', 'forward', 'back', 'forward', 'mark', null]);
  expect(on('range')).toEqual(['toggle', 'back', 'forward', null, null, 'mark', null]);
  expect(on('choice')).toEqual([null, 'back', 'forward', null, null, 'mark', null]);
});
