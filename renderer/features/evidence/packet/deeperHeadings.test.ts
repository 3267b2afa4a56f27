import { expect, it } from 'vitest';
import { deeperHeadings } from './deeperHeadings.ts';

it('puts headings deeper, and leaves code, tags and every other byte alone', () => {
  expect(deeperHeadings('## One\n\n```sh\n# not one\n```\n\n#tag\n##### Five\n    # code\n', 2)).toBe(
    '#### One\n\n```sh\n# not one\n```\n\n#tag\n###### Five\n    # code\n',
  );
  expect(deeperHeadings('# Two\n## Three `x`\ntext # no', 2)).toBe('### Two\n#### Three `x`\ntext # no');
});
