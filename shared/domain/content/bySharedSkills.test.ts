import { describe, expect, test } from 'vitest';
import { SkillId } from '../../model/ids.ts';
import { bySharedSkills, skillWeights } from './bySharedSkills.ts';

const skill = (id: string) => SkillId.parse(id);
const item = (id: string, ...skills: string[]) => ({ id, skills: skills.map(skill) });

/** The ids of the items in the order they fit one thing that trains these skills. */
function ranked(wanted: string[], ...items: ReturnType<typeof item>[]): string[] {
  return bySharedSkills(skillWeights([item('wanted', ...wanted)]), items).map(({ id }) => id);
}

describe('what fits some skills', () => {
  test('what is about the first skill comes before what merely touches it', () => {
    expect(ranked(['a', 'b'], item('touches', 'x', 'a'), item('about', 'a', 'x'))).toEqual(['about', 'touches']);
  });

  test('what is about the skill wanted most comes before what has more of the lesser ones', () => {
    expect(ranked(['a', 'b', 'c'], item('lesser', 'b', 'c'), item('most', 'a'))).toEqual(['most', 'lesser']);
  });

  test('of those about the same, the one with more of the others comes first', () => {
    expect(ranked(['a', 'b'], item('alone', 'a'), item('both', 'a', 'b'))).toEqual(['both', 'alone']);
  });

  test('what has none of them is left out', () => {
    expect(ranked(['a'], item('other', 'b'), item('none'))).toEqual([]);
  });

  test('a skill named twice counts once', () => {
    expect(ranked(['a', 'b'], item('twice', 'a', 'a'), item('both', 'a', 'b'))).toEqual(['both', 'twice']);
  });

  test('equal ones keep their order', () => {
    expect(ranked(['a'], item('one', 'a'), item('two', 'a'), item('three', 'a'))).toEqual(['one', 'two', 'three']);
  });
});

test('a day is about what its sessions train first and most often', () => {
  const day = [
    item('read', 'databases'),
    item('set up', 'containers', 'databases'),
    item('code', 'databases', 'go', 'testing'),
  ];
  expect([...skillWeights(day)]).toEqual([
    ['databases', 2.5],
    ['containers', 1],
    ['go', 1 / 2],
    ['testing', 1 / 3],
  ]);
});
