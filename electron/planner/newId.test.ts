import { expect, test } from 'vitest';
import { RunId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { newId } from './newId.ts';

const moments = ['1970-01-01T00:00:00.000Z', '2027-02-02T05:30:00.000Z', '2027-02-02T05:30:00.001Z'].map((text) =>
  Instant.parse(text),
);

test('ids are UUIDs of version 7 that sort by their moment and never repeat', () => {
  const ids = moments.flatMap((moment) => [newId(moment), newId(moment)]);
  for (const id of ids) expect(RunId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.map((id) => id.slice(0, 13))).toEqual([...ids].sort().map((id) => id.slice(0, 13)));
});
