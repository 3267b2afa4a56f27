import { describe, expect, test } from 'vitest';
import { SkillId } from '../../model/ids.ts';
import { hintedSkills } from './hintedSkills.ts';

const aSkill = (id: string, ...tags: string[]) => ({ id: SkillId.parse(id), title: `Skill ${id}`, tags });

const SKILLS = [aSkill('caching', 'caching', 'cache invalidation'), aSkill('go', 'go'), aSkill('pools', 'worker pool')];

function hinted(title: string, ...topics: string[]): string[] {
  return hintedSkills({ title, topics }, SKILLS);
}

describe('what a session’s words hint at', () => {
  test('a tag in its title or in a topic names the skill', () => {
    expect(hinted('Caching strategies')).toEqual(['caching']);
    expect(hinted('Read a chapter', 'Cache invalidation')).toEqual(['caching']);
  });

  test('only whole words count', () => {
    expect(hinted('Good goals')).toEqual([]);
  });

  test('words of two topics make no tag together', () => {
    expect(hinted('Read', 'the worker', 'pool')).toEqual([]);
  });

  test('the longest tag comes first, and three are enough', () => {
    expect(hinted('A worker pool in Go with caching')).toEqual(['pools', 'caching', 'go']);
    const many = ['a1', 'b1', 'c1', 'd1'].map((id) => aSkill(id, 'same'));
    expect(hintedSkills({ title: 'Same', topics: [] }, many)).toEqual(['a1', 'b1', 'c1']);
  });
});
