import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskSpace } from './diskSpace.ts';

test('the room of a disk is told, also for a folder that is not there yet', async () => {
  const here = await diskSpace(tmpdir());
  expect(here?.totalBytes).toBeGreaterThan(here?.freeBytes ?? Number.POSITIVE_INFINITY);
  expect(here?.isLow).toBe((here?.freeBytes ?? 0) < 200_000_000);
  expect((await diskSpace(join(tmpdir(), 'not', 'there')))?.totalBytes).toBe(here?.totalBytes);
});
