import type { SkillId } from '../../model/ids.ts';
import type { ItemRef } from '../../model/itemRef.ts';
import type { Skill } from '../../model/skill.ts';

/** By what one sees that something has to do with a skill. Build once for the content and keep. */
export interface SkillClues {
  /** The skills that a tag or a topic hints at; a tag like `go/channels` hints with each of its parts too. */
  ofTag(tag: string): readonly SkillId[];
  /** The skills that a session, activity or exercise trains, or a question tests; the first is the main one. */
  ofItem(item: string): readonly SkillId[];
}

interface Clues {
  skills: readonly Pick<Skill, 'id' | 'title' | 'tags'>[];
  items: Iterable<readonly [ItemRef, readonly SkillId[]]>;
}

export function skillClues({ skills, items }: Clues): SkillClues {
  const byTag = new Map<string, SkillId[]>();
  for (const { id, title, tags } of skills) {
    for (const tag of new Set([id, title, ...tags].flatMap(tagNames))) byTag.set(tag, [...(byTag.get(tag) ?? []), id]);
  }
  const byItem = new Map<string, readonly SkillId[]>(items);
  /** The few tags a person uses, each on many entries. */
  const asked = new Map<string, readonly SkillId[]>();

  function hintedBy(tag: string): readonly SkillId[] {
    const name = tagName(tag);
    if (!name.includes('/')) return byTag.get(name) ?? [];
    return [...new Set([name, ...name.split('/')].flatMap((part) => byTag.get(part) ?? []))];
  }

  return {
    ofTag: (tag) => {
      const known = asked.get(tag) ?? hintedBy(tag);
      asked.set(tag, known);
      return known;
    },
    ofItem: (item) => byItem.get(item) ?? [],
  };
}

/** As people may write it: `ci/cd` or `ci-cd`. */
function tagNames(tag: string): string[] {
  const name = tagName(tag);
  return [name, name.replaceAll('/', '-')];
}

/** A tag of an entry has no spaces: `worker-pool` and `worker_pool` are what a skill calls "worker pool". */
function tagName(tag: string): string {
  return tag
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
}
