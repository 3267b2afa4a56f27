import { describe, expect, test } from 'vitest';
import { ShortcutKeys } from '../../model/machineOptions.ts';
import { keysInWords } from './keysInWords.ts';
import { type KeyPress, keysOfPress } from './keysOfPress.ts';

const press = (given: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...given,
});

describe('keysOfPress', () => {
  test.each([
    ['a modifier alone', { key: 'Control', code: 'ControlLeft', ctrlKey: true }],
    ['a letter alone', { key: 'l', code: 'KeyL' }],
    ['a letter with Shift alone', { key: 'L', code: 'KeyL', shiftKey: true }],
    ['a dead key', { key: 'Dead', code: 'Equal', ctrlKey: true }],
    ['a sign Electron has no name for', { key: 'ß', code: 'Minus', ctrlKey: true }],
    ['Escape', { key: 'Escape', code: 'Escape', ctrlKey: true }],
  ])('%s makes no shortcut', (_name, given) => {
    expect(keysOfPress(press(given), false)).toBeNull();
  });

  test.each([
    [{ key: 'L', code: 'KeyL', ctrlKey: true, shiftKey: true }, 'CommandOrControl+Shift+L'],
    // On a German keyboard the key left of X says Y.
    [{ key: 'y', code: 'KeyZ', ctrlKey: true }, 'CommandOrControl+Y'],
    [{ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }, 'CommandOrControl+Shift+1'],
    [{ key: ' ', code: 'Space', ctrlKey: true, altKey: true, shiftKey: true }, 'CommandOrControl+Alt+Shift+Space'],
    [{ key: 'ArrowUp', code: 'ArrowUp', metaKey: true }, 'Super+Up'],
    [{ key: 'F9', code: 'F9', altKey: true }, 'Alt+F9'],
  ])('%j is %s', (given, keys) => {
    expect(keysOfPress(press(given), false)).toBe(keys);
  });

  test('on a Mac ⌘ is the first key, ⌃ one of its own, and ⌥ does not hide the letter', () => {
    const given = press({ key: '¬', code: 'KeyL', metaKey: true, ctrlKey: true, altKey: true });
    expect(keysOfPress(given, true)).toBe('CommandOrControl+Control+Alt+L');
  });
});

test.each([
  ['CommandOrControl+Alt+Shift+Space', 'linux', 'Ctrl+Alt+Shift+Space'],
  ['CommandOrControl+Alt+Shift+Space', 'mac', '⌥⇧⌘Space'],
  ['CommandOrControl+Control+L', 'mac', '⌃⌘L'],
  ['Shift+Super+L', 'windows', 'Shift+Win+L'],
] as const)('%s on %s reads %s', (keys, platform, words) => {
  expect(keysInWords(keys, platform)).toBe(words);
});

test('what is no shortcut is refused wherever it comes from', () => {
  for (const keys of ['', 'L', 'Shift+L', 'Alt+', 'Alt+Alt+L', 'Alt+Ctrl+L', 'Alt+LL', 'Alt+é']) {
    expect(ShortcutKeys.safeParse(keys).success, keys).toBe(false);
  }
});
