import { expect, test } from 'vitest';
import { date, sessionId } from '../../testing/aRun.ts';
import { bestEvidence } from './bestEvidence.ts';
import { aRecapAnswer, aRecapDrawing, aRecapEntry, entryId } from './testing/aRecapSource.ts';

const done = sessionId('d8-s1');
const NOTHING = {
  entries: [],
  drawings: [],
  answers: [],
  privateEntries: new Set<never>(),
  isDone: (id: string) => id === done,
};
const titles = (found: Partial<Parameters<typeof bestEvidence>[0]>) =>
  bestEvidence({ ...NOTHING, ...found }).map(({ reason, title }) => `${reason}: ${title}`);

test('accepted documents come before stories with figures, deliverables and solid answers', () => {
  expect(
    titles({
      entries: [
        aRecapEntry(1, { sessionId: done }),
        aRecapEntry(2, { kind: 'star', isProvenStory: true }),
        aRecapEntry(3, { kind: 'decision', status: 'accepted', date: date('2027-02-10') }),
        aRecapEntry(4, { kind: 'rfc', status: 'accepted', date: date('2027-02-12') }),
      ],
      answers: [aRecapAnswer('cap')],
    }),
  ).toEqual(['accepted: Entry 4', 'accepted: Entry 3', 'story: Entry 2', 'deliverable: Entry 1', 'answer: cap?']);
});

test('five are enough, and of answers the better one comes first', () => {
  const entries = [1, 2, 3, 4].map((number) => aRecapEntry(number, { kind: 'rfc', status: 'accepted' }));
  const answers = [aRecapAnswer('new', { date: date('2027-02-12') }), aRecapAnswer('best', { rating: 4 })];
  const found = titles({ entries, answers });
  expect(found).toHaveLength(5);
  expect(found.at(-1)).toBe('answer: best?');
});

test('drafts, thoughts, reflections and what sessions left that are not done show nothing yet', () => {
  const entries = [
    aRecapEntry(1, { kind: 'rfc', status: 'draft' }),
    aRecapEntry(2),
    aRecapEntry(3, { kind: 'reflection', sessionId: done }),
    aRecapEntry(4, { sessionId: sessionId('d8-s2') }),
    aRecapEntry(5, { kind: 'star' }),
  ];
  expect(titles({ entries, drawings: [aRecapDrawing(6)] })).toEqual([]);
});

test('what is private stays out, and so do drawings and answers that belong to it', () => {
  const hidden = entryId(9);
  expect(
    titles({
      entries: [
        aRecapEntry(1, { kind: 'rfc', status: 'accepted', tags: ['private'] }),
        aRecapEntry(2, { sessionId: done, tags: ['private/health'] }),
      ],
      drawings: [aRecapDrawing(3, { sessionId: done, entryId: hidden }), aRecapDrawing(4, { sessionId: done })],
      answers: [aRecapAnswer('told', { entryId: hidden }), aRecapAnswer('open', { entryId: entryId(8) })],
      privateEntries: new Set([hidden]),
    }),
  ).toEqual(['deliverable: Drawing 4', 'answer: open?']);
});

test('a question counts by its latest answer', () => {
  const answers = [
    aRecapAnswer('slipped', { rating: 4 }),
    aRecapAnswer('slipped', { rating: 2, date: date('2027-02-12') }),
  ];
  expect(titles({ answers })).toEqual([]);
  expect(titles({ answers: [...answers, aRecapAnswer('slipped', { date: date('2027-02-13') })] })).toHaveLength(1);
});
