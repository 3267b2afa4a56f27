import { expect, test } from 'vitest';
import { saidOnce } from './saidOnce.ts';

test.for([
  ['n.md', 'n.md is not text in UTF-8. Save it as UTF-8.', 'It is not text in UTF-8. Save it as UTF-8.'],
  ['n.md', 'n.md, line 3: the line is too long.', 'Line 3: the line is too long.'],
  ['a.json', 'a.json: nothing\nin it', 'Nothing\nin it'],
  ['n.md', 'n.markdown is no file.', 'n.markdown is no file.'],
  ['n.md', 'It is a link.', 'It is a link.'],
])('beside “%s” the words are “%s”', ([from = '', message = '', once]) => {
  expect(saidOnce({ from, message })).toEqual({ from, message: once });
});
