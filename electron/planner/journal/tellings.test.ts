import { afterEach, beforeEach, expect, test } from 'vitest';
import { date } from '#shared/domain/testing/aRun.ts';
import type { Entry } from '#shared/model/entry.ts';
import { EntryId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

const seconds = { situation: 22, task: 14, action: 70, result: 19 };

let open: TestPlanner;
let journal: TestPlanner['planner']['journal'];

beforeEach(async () => {
  open = await aPlanner();
  journal = open.planner.journal;
});
afterEach(() => open.remove());

const begin = (kind: 'star' | 'note' = 'star') => journal.create({ kind, date: date('2027-02-02'), edit: {} });

function tellingsOf(entry: Entry) {
  return entry.kind === 'star' ? entry.tellings.map(({ at }) => at) : null;
}

test('what is not a story, is in the bin, or was not told at all is refused in words', async () => {
  const note = await begin('note');
  await expect(journal.tell({ id: note.id, seconds })).rejects.toMatchObject({
    code: 'invalid',
    message: /STAR story/,
  });
  const { id } = await begin();
  const nothing = { situation: 0, task: 0, action: 0, result: 0 };
  await expect(journal.tell({ id, seconds: nothing })).rejects.toMatchObject({ message: /Nothing was told/ });
  await journal.remove({ id });
  await expect(journal.tell({ id, seconds })).rejects.toMatchObject({ message: /Restore it/ });
  const unknown = EntryId.parse('01950000-0000-7000-8000-000000000009');
  await expect(journal.tell({ id: unknown, seconds })).rejects.toMatchObject({ code: 'not-found' });
});

test('a telling is kept with its moment, can be taken back, and comes back in its place', async () => {
  const { id } = await begin();
  const first = await journal.tell({ id, seconds });
  open.clock.moment = '2027-02-03T05:30:00.000Z';
  const second = await journal.tell({ id, seconds });
  expect(second).toMatchObject({ revision: 3, tellings: [{ seconds, questionId: null, zone: 'Europe/Berlin' }, {}] });

  const at = Instant.parse('2027-02-02T05:30:00.000Z');
  const one = await journal.takeBackTelling({ id, at });
  expect(tellingsOf(one)).toEqual(['2027-02-03T05:30:00.000Z']);
  expect(await journal.takeBackTelling({ id, at })).toEqual(one);

  const again = await journal.tell({ id, seconds, told: { at, zone: 'Europe/Berlin' } });
  expect(tellingsOf(again)).toEqual(tellingsOf(second));
  expect(await journal.tell({ id, seconds, told: { at, zone: 'Europe/Berlin' } })).toEqual(again);
  expect(tellingsOf(first)).toEqual([at]);
});
