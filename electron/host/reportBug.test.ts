import { expect, test, vi } from 'vitest';
import { reportBug } from './reportBug.ts';

test('a bug is reported by its kind and place, without words that may quote the user', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  reportBug(new TypeError('Cannot read “Dear diary”\nDear diary'));
  const text = said.mock.calls.flat().join('\n');
  said.mockRestore();
  expect(text).toContain('unexpected TypeError');
  expect(text).toContain('reportBug.test.ts');
  expect(text).not.toContain('diary');
});
