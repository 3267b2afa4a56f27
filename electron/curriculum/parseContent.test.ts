import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseContent } from './parseContent.ts';

test('a name that stands for nothing above it is told with the file', () => {
  const parse = () => parseContent({ file: 'skills.yaml', yaml: 'skills: *missing\n' }, z.unknown());
  expect(parse).toThrow('skills.yaml: a name after * stands for nothing above it, or for too much.');
});
