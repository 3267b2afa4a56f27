import { describe, expect, test } from 'vitest';
import { inlinePieces, withoutMarks } from './inlinePieces.ts';

function looks(text: string): string[] {
  return inlinePieces(text).map((piece) => `${piece.look}: ${piece.text}`);
}

describe('a line of content', () => {
  test('shows code and bold words among plain ones', () => {
    expect(looks('Set `no-store` and **never** cache it')).toEqual([
      'plain: Set ',
      'code: no-store',
      'plain:  and ',
      'strong: never',
      'plain:  cache it',
    ]);
  });

  test('leaves asterisks in code alone', () => {
    expect(looks('What do `**kwargs` and `SELECT *` do?')).toEqual([
      'plain: What do ',
      'code: **kwargs',
      'plain:  and ',
      'code: SELECT *',
      'plain:  do?',
    ]);
  });

  test('keeps a mark that has no other end, and powers', () => {
    expect(looks('One ` alone, 2 ** 3 and 2 ** 4')).toEqual(['plain: One ` alone, 2 ** 3 and 2 ** 4']);
  });

  test('can be had without its marks', () => {
    expect(withoutMarks('**Name `iss`** first')).toBe('Name iss first');
  });
});
