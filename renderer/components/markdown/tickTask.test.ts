import { expect, it } from 'vitest';
import { tickTask } from './tickTask.ts';

it('ticks the task at the place and changes nothing else', () => {
  const source = 'Intro\r\n\r\n- [ ] one \r\n- [ ] two';
  expect(tickTask(source, source.lastIndexOf('- ['))).toBe('Intro\r\n\r\n- [ ] one \r\n- [x] two');
});

it('takes a tick away', () => {
  expect(tickTask('1. [X] done', 0)).toBe('1. [ ] done');
});

it('leaves the text alone when the preview is behind it', () => {
  expect(tickTask('- plain item', 0)).toBeNull();
  expect(tickTask('[ ] no item', 0)).toBeNull();
});
