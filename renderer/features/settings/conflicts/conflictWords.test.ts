import { expect, test } from 'vitest';
import { ConflictView } from '#shared/model/conflictView.ts';
import { conflictWords } from './conflictWords.ts';

const view = (fields: object): ConflictView =>
  ConflictView.parse({
    path: 'journal/2027-02.Conflict.json',
    of: 'journal/2027-02.json',
    what: 'The journal of February 2027',
    state: 'records',
    problem: null,
    oursBytes: 1200,
    copyBytes: 900,
    oursAt: '2027-02-19T06:04:00.000Z',
    copyAt: '2027-02-18T06:04:00.000Z',
    onlyInCopy: 0,
    onlyInOurs: 0,
    differing: 0,
    items: [],
    parts: [],
    ...fields,
  });

test('a copy is told by what it differs in', () => {
  expect(conflictWords(view({ onlyInCopy: 2, differing: 1, onlyInOurs: 3 }))).toBe(
    '2 are only in the copy, 1 is there in two versions and 3 are only in yours.',
  );
  expect(conflictWords(view({ onlyInCopy: 1 }))).toBe('1 is only in the copy.');
  expect(conflictWords(view({ state: 'same' }))).toBe('It says nothing else than yours.');
  expect(conflictWords(view({ state: 'unreadable', problem: 'It is empty.' }))).toBe(
    'It is empty. Yours is in use and sound.',
  );
  expect(conflictWords(view({ state: 'whole', parts: ['theme', 'export folder'] }))).toMatch(
    /^Yours has .*, the copy .*\. They differ in theme and export folder\.$/,
  );
  expect(conflictWords(view({ state: 'whole', oursAt: null }))).toMatch(/^Yours is not there; the copy has/);
});
