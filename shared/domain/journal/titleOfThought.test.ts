import { describe, expect, it } from 'vitest';
import { titleOfThought } from './titleOfThought.ts';

describe('titleOfThought', () => {
  it('takes the first line without its Markdown marks', () => {
    expect(titleOfThought('\n## Ask about the outbox\nand more')).toBe('Ask about the outbox');
    expect(titleOfThought('- one owner for each event')).toBe('one owner for each event');
  });

  it('cuts a long line at a word and says so', () => {
    const title = titleOfThought(`${'retry '.repeat(30)}end`);
    expect(title.length).toBeLessThanOrEqual(73);
    expect(title).toMatch(/retry…$/);
  });

  it('cuts a line without spaces where it must', () => {
    expect(titleOfThought('x'.repeat(100))).toBe(`${'x'.repeat(72)}…`);
  });
});
