import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { CommentId, EntryId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let journal: TestPlanner['planner']['journal'];

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
  journal = open.planner.journal;
});
afterEach(() => open.remove());

async function reopen(between: () => Promise<void> = async () => {}): Promise<void> {
  const { moment } = open.clock;
  await open.close();
  await between();
  open = await aPlanner({ folder: open.folder });
  open.clock.moment = moment;
  journal = open.planner.journal;
}

function pass(milliseconds = 1000): void {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + milliseconds).toISOString();
}

async function write(kind: EntryKind = 'rfc', edit: EntryEdit = {}) {
  pass();
  return journal.create({ kind, date: LocalDate.parse('2027-02-19'), edit });
}

const numberOf = (entry: Entry) => ('number' in entry ? entry.number : undefined);
const at = ({ id, revision }: Entry) => ({ id, revision });

describe('numbers', () => {
  test('RFCs and decisions are counted apart, other kinds not', async () => {
    const made = [await write('rfc'), await write('decision'), await write('rfc'), await write('note')];
    expect(made.map(numberOf)).toEqual([1, 1, 2, undefined]);
    const { entries } = await journal.list({});
    expect(entries.map(({ number }) => number)).toEqual([null, 2, 1, 1]);
  });

  test('of many begun at once none has the number of another', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => write('rfc')));
    expect(made.map(numberOf).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('one that could not be begun leaves its number to the next', async () => {
    await expect(write('rfc', { status: 'proposed' })).rejects.toMatchObject({ code: 'invalid' });
    expect(numberOf(await write('rfc'))).toBe(1);
  });

  test('the number of one deleted for good stays a gap, also after reopening', async () => {
    await write('rfc');
    await journal.remove({ id: (await write('rfc')).id });
    pass(32 * 86_400_000);
    expect((await journal.list({ inBin: true })).total).toBe(0);
    expect(numberOf(await write('rfc'))).toBe(3);
    for (const { id } of (await journal.list({ text: 'RFC 3' })).entries) await journal.remove({ id });
    pass(32 * 86_400_000);
    expect((await journal.list({ inBin: true })).total).toBe(0);
    await reopen();
    expect(numberOf(await write('rfc'))).toBe(4);
  });

  test('what an older Leadlight wrote is counted once, in order of when it was made, and stays as it was', async () => {
    const first = await write('rfc', { body: 'first' });
    const second = await write('rfc', { body: 'second' });
    const decision = await write('decision');
    await reopen(() => withoutNumbers(monthOfId(decision.id)));
    expect(numberOf(await write('rfc'))).toBe(3);
    const { entries } = await journal.list({ kinds: ['rfc', 'decision'] });
    expect(entries.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['rfc 3', 'decision 1', 'rfc 2', 'rfc 1']);
    expect(await journal.get({ id: second.id })).toEqual(second);
    const edit = { body: 'second, changed' };
    expect(await journal.save({ ...at(second), edit })).toMatchObject({ number: 2, revision: second.revision + 1 });
    await reopen();
    expect(numberOf(await journal.get({ id: first.id }))).toBe(1);
  });

  async function withoutNumbers(month: string): Promise<void> {
    const file = join(open.folder, 'vault', 'journal', `${month}.json`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"number": \d+/g, '"number": null'));
  }

  test('“RFC 7” finds that one first, with words and without', async () => {
    for (let count = 0; count < 7; count += 1) await write('rfc', { title: `Begun ${count}` });
    await write('note', { title: 'What RFC 7 says' });
    const { entries } = await journal.list({ text: 'rfc 7' });
    expect(entries[0]).toMatchObject({ kind: 'rfc', number: 7 });
    expect((await journal.list({ text: 'ADR-0001' })).total).toBe(0);
  });
});

describe('superseding', () => {
  test('is known at both ends', async () => {
    const [older, newer] = [await write('rfc', { title: 'Old' }), await write('rfc', { title: 'New' })];
    await journal.save({ ...at(newer), edit: { supersedes: older.id } });
    expect(await journal.supersession({ id: newer.id })).toMatchObject({
      supersedes: { id: older.id, number: 1, title: 'Old', place: 'journal' },
      supersededBy: [],
    });
    expect(await journal.supersession({ id: older.id })).toMatchObject({
      supersedes: null,
      supersededBy: [{ id: newer.id, number: 2 }],
    });
  });

  test('itself, a circle, another kind, one in the bin and one that never was are refused in words', async () => {
    const [one, two, three] = [await write('rfc'), await write('rfc'), await write('rfc')];
    const [decision, binned] = [await write('decision'), await write('rfc')];
    await journal.remove({ id: binned.id });
    await journal.save({ ...at(two), edit: { supersedes: one.id } });
    await journal.save({ ...at(three), edit: { supersedes: two.id } });
    const supersede = (older: EntryId) => journal.save({ ...at(one), edit: { supersedes: older } });
    await expect(supersede(one.id)).rejects.toMatchObject({ message: /its own place/ });
    await expect(supersede(three.id)).rejects.toMatchObject({ code: 'invalid', message: /^RFC-0003 supersedes this/ });
    await expect(supersede(decision.id)).rejects.toMatchObject({ message: /one of its kind/ });
    await expect(supersede(binned.id)).rejects.toMatchObject({ message: /^RFC-0004 is in the bin/ });
    await expect(supersede(EntryId.parse(one.id.replace(/.$/, '0')))).rejects.toMatchObject({ code: 'invalid' });
    await expect(write('decision', { supersedes: one.id })).rejects.toMatchObject({ message: /one of its kind/ });
  });

  test('two that take each other’s place at the same moment do not both get it', async () => {
    const [one, two] = [await write('rfc'), await write('rfc')];
    const saves = await Promise.allSettled([
      journal.save({ ...at(one), edit: { supersedes: two.id } }),
      journal.save({ ...at(two), edit: { supersedes: one.id } }),
    ]);
    expect(saves.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('from the bin nobody is superseded; what is superseded may lie there or be gone for good', async () => {
    const [older, newer] = [await write('rfc'), await write('rfc')];
    const linked = await journal.save({ ...at(newer), edit: { supersedes: older.id } });
    await journal.remove({ id: newer.id });
    expect((await journal.supersession({ id: older.id })).supersededBy).toEqual([]);
    const back = await journal.restore({ id: newer.id });
    await journal.remove({ id: older.id });
    expect((await journal.supersession({ id: newer.id })).supersedes).toMatchObject({ place: 'bin' });
    await journal.save({ ...at(back), edit: { supersedes: older.id, title: 'Still saved' } });
    pass(32 * 86_400_000);
    await journal.list({});
    expect((await journal.supersession({ id: newer.id })).supersedes).toMatchObject({ id: older.id, place: 'gone' });
    expect(linked.revision).toBeLessThan(back.revision);
  });
});

describe('comments', () => {
  test('are written, reworded, settled, opened again, removed and brought back', async () => {
    let rfc = await write('rfc', { body: 'The registry wins.' });
    pass(12 * 86_400_000);
    rfc = await journal.comment({ ...at(rfc), quote: 'registry', text: '  It did not.  ' });
    const [comment] = commentsOf(rfc);
    if (!comment) throw new Error('No comment was written');
    expect(comment).toMatchObject({ quote: 'registry', text: 'It did not.', at: open.clock.moment, settledAt: null });
    const commentId = comment.id;
    rfc = await journal.rewordComment({ ...at(rfc), commentId, text: 'It did, in the end.' });
    rfc = await journal.settleComment({ ...at(rfc), commentId, isSettled: true });
    expect(commentsOf(rfc)).toMatchObject([{ text: 'It did, in the end.', settledAt: open.clock.moment }]);
    rfc = await journal.settleComment({ ...at(rfc), commentId, isSettled: false });
    const [open_] = commentsOf(rfc);
    rfc = await journal.removeComment({ ...at(rfc), commentId });
    expect(commentsOf(rfc)).toEqual([]);
    if (open_) rfc = await journal.restoreComment({ ...at(rfc), comment: open_ });
    expect(commentsOf(rfc)).toEqual([open_]);
    await reopen();
    expect(await journal.get({ id: rfc.id })).toEqual(rfc);
  });

  test('one over an older version, in the bin, of another kind, without words or unknown is refused', async () => {
    const rfc = await write('rfc');
    const note = await write('note');
    const comment = { quote: '', text: 'Later' };
    await journal.save({ ...at(rfc), edit: { body: 'newer' } });
    await expect(journal.comment({ ...at(rfc), ...comment })).rejects.toMatchObject({ code: 'conflict' });
    await expect(journal.comment({ ...at(note), ...comment })).rejects.toMatchObject({ message: /Only an RFC/ });
    const newest = await journal.get({ id: rfc.id });
    await expect(journal.comment({ ...at(newest), quote: '', text: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    const commentId = CommentId.parse(rfc.id);
    await expect(journal.removeComment({ ...at(newest), commentId })).rejects.toMatchObject({ code: 'not-found' });
    const gone = await journal.remove({ id: rfc.id });
    await expect(journal.comment({ ...at(gone), ...comment })).rejects.toMatchObject({ code: 'invalid' });
  });

  const commentsOf = (entry: Entry) => ('comments' in entry ? entry.comments : []);
});
