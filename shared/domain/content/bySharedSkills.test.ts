import { describe, expect, test } from 'vitest';
import { SkillId } from '../../model/ids.ts';
import { bySharedSkills } from './bySharedSkills.ts';

const skill = (id: string) => SkillId.parse(id);
const item = (id: string, ...skills: string[]) => ({ id, skills: skills.map(skill) });

function ranked(wanted: string[], ...items: ReturnType<typeof item>[]): string[] {
  return bySharedSkills(wanted.map(skill), items).map(({ id }) => id);
}

describe('what fits some skills', () => {
  test('the more of the skills it has the earlier it comes', () => {
    expect(ranked(['a', 'b', 'c'], item('one', 'a'), item('three', 'x', 'a', 'b', 'c'), item('two', 'b', 'a'))).toEqual(
      ['three', 'two', 'one'],
    );
  });

  test('of equals those whose first skill is among them come first', () => {
    expect(ranked(['a', 'b'], item('second', 'x', 'a'), item('first', 'b', 'x'))).toEqual(['first', 'second']);
  });

  test('the earlier a skill stands in the list, the earlier come those whose first skill it is', () => {
    expect(ranked(['a', 'b'], item('later', 'b'), item('earlier', 'a'))).toEqual(['earlier', 'later']);
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
