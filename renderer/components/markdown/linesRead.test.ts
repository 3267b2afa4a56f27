import { expect, it } from 'vitest';
import { linesRead } from './linesRead.ts';

it('counts every line of a plain diagram', () => {
  expect(linesRead('flowchart LR\n  A --> B\n\n  B --> C')).toEqual([1, 2, 3, 4]);
});

it('leaves out comments with the blank lines above them', () => {
  expect(linesRead('flowchart LR\n\n%% why\n  A --> B\n  %% and\n  C --> D')).toEqual([1, 4, 6]);
});

it('leaves out front matter and what is blank or set up before the first word', () => {
  expect(linesRead('---\ntitle: One\n---\n\n%%{init: {\n"theme": "base"}\n}%%\nflowchart LR\n  A')).toEqual([8, 9]);
});
