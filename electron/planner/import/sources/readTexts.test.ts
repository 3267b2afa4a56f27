import { expect, test } from 'vitest';
import { memorySource } from '../testing/memorySource.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { readTexts } from './readTexts.ts';

const files = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`${100 + number}.md`, `text ${number}`]));

/** Of the files under way the last is read next, one a turn; `most` is how many were read at a time. */
function slowSource(fails: (path: string) => Error | null = () => null) {
  const source = memorySource(files);
  const seen = { underWay: 0, most: 0, begun: 0 };
  const waiting: (() => void)[] = [];
  const slow: ImportSource = {
    ...source,
    readText: async (path) => {
      seen.begun += 1;
      seen.underWay += 1;
      seen.most = Math.max(seen.most, seen.underWay);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        setImmediate(() => waiting.pop()?.());
      });
      seen.underWay -= 1;
      const failure = fails(path);
      if (failure) throw failure;
      return source.readText(path);
    },
  };
  return { slow, seen };
}

test('texts come in the order of their files though several are read at a time', async () => {
  const { slow, seen } = slowSource();
  const texts: string[] = [];
  for await (const read of readTexts(slow, slow.files)) texts.push('text' in read ? read.text : '');
  expect(texts).toEqual(Object.values(files));
  expect(seen.most).toBe(16);
});

test('a file that cannot be read is told in its place, and anything else ends the reading', async () => {
  const { slow } = slowSource((path) => (path === '103.md' ? new ImportProblem('It is gone.') : null));
  const found = [];
  for await (const read of readTexts(slow, slow.files)) found.push(read);
  expect(found).toHaveLength(60);
  expect(found[3]).toMatchObject({ problem: { from: '103.md', message: 'It is gone.' } });
  const broken = slowSource((path) => (path === '105.md' ? new Error('bug') : null)).slow;
  const reading = async () => {
    for await (const _ of readTexts(broken, broken.files));
  };
  await expect(reading()).rejects.toThrow('bug');
});

test('whoever stops waits for what is being read, and nothing more is begun', async () => {
  const { slow, seen } = slowSource();
  for await (const _ of readTexts(slow, slow.files)) break;
  expect(seen.underWay).toBe(0);
  expect(seen.begun).toBe(17);
});

test('large files are read one at a time', async () => {
  const { slow, seen } = slowSource();
  const large = slow.files.slice(0, 4).map((file) => ({ ...file, bytes: 10_000_000 }));
  for await (const _ of readTexts(slow, large));
  expect(seen.most).toBe(1);
});
