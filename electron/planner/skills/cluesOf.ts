import { type SkillClues, skillClues } from '#shared/domain/skills/skillClues.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { type ItemKind, itemRef } from '#shared/model/itemRef.ts';
import type { ContentIndex } from '../library/contentIndex.ts';

const known = new WeakMap<ContentIndex, SkillClues>();

/** By what the content lets one see that something has to do with a skill. Made once for each index. */
export function cluesOf(index: ContentIndex): SkillClues {
  const made = known.get(index) ?? makeClues(index);
  known.set(index, made);
  return made;
}

function makeClues({ skills, plan, modules, exercises, questions }: ContentIndex): SkillClues {
  const all = (kind: ItemKind, items: readonly { id: string; skills: readonly SkillId[] }[]) =>
    items.map((item) => [itemRef(kind, item.id), item.skills] as const);
  return skillClues({
    skills,
    items: [
      ...all('session', plan.sessions),
      ...all(
        'activity',
        modules.flatMap(({ activities }) => activities),
      ),
      ...all('exercise', exercises),
      ...all('question', questions),
    ],
  });
}
