import { expect, test } from 'vitest';
import { readFlags } from './flags.ts';

test('without flags a window is wanted, on any free port', () => {
  expect(readFlags([])).toEqual({ wantsWindow: true, port: 0 });
});

test('the flags are read in both ways of writing them', () => {
  expect(readFlags(['--no-open', '--port', '8080', '--vault', '/vault'])).toEqual({ wantsWindow: false, port: 8080 });
  expect(readFlags(['--port=8080', '--vault=/vault'])).toEqual({ wantsWindow: true, port: 8080 });
});

test('what cannot be read is refused with words for the user', () => {
  expect(() => readFlags(['--port', '70000'])).toThrow('Write a number up to 65535 after --port.');
  expect(() => readFlags(['--port', 'http'])).toThrow('Write a number up to 65535 after --port.');
  expect(() => readFlags(['--nope'])).toThrow('Leadlight takes --vault DIR, --no-open and --port NUMBER.');
});
