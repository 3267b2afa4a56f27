import { expect, test } from 'vitest';
import { ImportProblem } from './importSource.ts';
import { readProblem } from './readProblem.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: open 'a.md'`), { code });

test.for([
  ['EACCES', 'a.md may not be read. Give yourself the right to read it, and import again.'],
  ['EPERM', 'a.md may not be read. Give yourself the right to read it, and import again.'],
  ['ENOENT', 'There is no a.md. Check the path, and that its drive is connected.'],
  ['ELOOP', 'a.md is a link. Links are not followed; choose what it leads to.'],
  ['EIO', 'a.md could not be read just now (EIO). Import again.'],
])('%s says what to do', ([code = '', words = '']) => {
  expect(readProblem(failed(code), 'a.md')).toEqual(new ImportProblem(words));
});

test('an error that is none of the file system’s stays what it is', () => {
  for (const error of [new TypeError('a bug'), failed('EWHATEVER'), 'text', null]) {
    expect(readProblem(error, 'a.md')).toBe(error);
  }
});
