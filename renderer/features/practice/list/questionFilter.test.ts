import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SkillId } from '#shared/model/ids.ts';
import { EVERY_QUESTION, isNarrowed, pathOfList, readFilter } from './questionFilter.ts';

const whereOf = (path: string) => path.replace('/questions/where/', '');

test('the whole list has the plain address', () => {
  expect(pathOfList(EVERY_QUESTION)).toBe('/questions');
  expect(readFilter('')).toEqual(EVERY_QUESTION);
});

test('a filter comes back from its address', () => {
  const filter = {
    ...EVERY_QUESTION,
    area: 'delivery' as const,
    level: 'lead-bar' as const,
    skillId: SkillId.parse('risk-management'),
    state: 'shaky' as const,
  };
  expect(pathOfList(filter)).toBe('/questions/where/area=delivery&level=lead-bar&skillId=risk-management&state=shaky');
  expect(readFilter(whereOf(pathOfList(filter)))).toEqual(filter);
});

test('any words searched for survive the address, and nothing in it means anything to a router', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const where = whereOf(pathOfList({ ...EVERY_QUESTION, kind: 'design', text }));
      expect(where).not.toMatch(/[%/?#\s]/);
      expect(readFilter(decodeURI(where)).text).toBe(text);
    }),
  );
});

test('what an address says wrongly counts as not asked', () => {
  expect(readFilter('area=kitchen&level=&text=~E0~A4&nonsense')).toEqual(EVERY_QUESTION);
});

test('a state alone does not narrow what is counted', () => {
  expect(isNarrowed({ ...EVERY_QUESTION, state: 'new', text: ' ' })).toBe(false);
  expect(isNarrowed({ ...EVERY_QUESTION, kind: 'ask' })).toBe(true);
});
