import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wholePath } from './wholePath.ts';

const home = resolve('/home/ada');

test('a path begins at the root, or at home with ~', () => {
  expect(wholePath(resolve('/notes'), home)).toBe(resolve('/notes'));
  expect(wholePath('~/my notes', home)).toBe(join(home, 'my notes'));
  expect(wholePath('~', home)).toBe(home);
});

test.for(['notes', './notes', '~ada/notes', '../x'])('%s is refused, for nobody knows from where it counts', (path) => {
  expect(() => wholePath(path, home)).toThrow('Write the whole path');
});
