import { expect, test } from 'vitest';
import { templateToRead } from './templateToRead.ts';

test('the hints of a template become quotes', () => {
  expect(templateToRead('## Summary\n\n<!-- Three sentences. -->\n\n## Next\n')).toBe(
    '## Summary\n\n> Three sentences.\n\n## Next\n',
  );
});

test('a hint of several lines stays one quote', () => {
  expect(templateToRead('<!-- One,\n     and two. -->')).toBe('> One,\n> and two.');
});
