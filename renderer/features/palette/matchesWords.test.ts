import { describe, expect, it } from 'vitest';
import { matchesWords } from './matchesWords.ts';

describe('matchesWords', () => {
  it('finds by the beginnings of words in any order', () => {
    expect(matchesWords('Set up PostgreSQL locally', 'post set')).toBe(true);
  });

  it('does not find by the middle of a word', () => {
    expect(matchesWords('Set up PostgreSQL locally', 'gres')).toBe(false);
  });

  it('reads over the signs of what is looked for', () => {
    expect(matchesWords('New reminder…', 'new reminder…')).toBe(true);
    expect(matchesWords('Not today: all reminders', 'today: all')).toBe(true);
    expect(matchesWords('New reminder…', 'old reminder…')).toBe(false);
  });

  it('finds everything by nothing', () => {
    expect(matchesWords('Today', '  ')).toBe(true);
  });
});
