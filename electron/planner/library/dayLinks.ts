import type { DayLinks, ItemLink } from '#shared/contract/libraryContract.ts';
import type { PlanDay, Session } from '#shared/model/curriculum.ts';
import type { SkillId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { type ContentIndex, linksTo } from './contentIndex.ts';
import { fittingExercises, fittingModules, fittingQuestions } from './fitting.ts';

/** What of the content a plan day exercises. No module names the sessions of one's own plan; there the skills decide. */
export function dayLinks(index: ContentIndex, { sessions }: PlanDay): DayLinks {
  const skills = mostTrained(sessions);
  const resources = [...new Set(sessions.flatMap((session) => session.resources))];
  const naming = sessions.flatMap(({ id }) => index.linked(itemRef('session', id), 'module'));
  return {
    modules: naming.length > 0 ? eachOnce(naming) : fittingModules(index, skills),
    skills: linksTo(
      index,
      'skill',
      skills.map((id) => ({ id })),
    ),
    questions: fittingQuestions(index, skills),
    exercises: fittingExercises(index, skills),
    resources: linksTo(
      index,
      'resource',
      resources.map((id) => ({ id })),
    ),
  };
}

/** The skills of the day, first those that most of its sessions train. */
function mostTrained(sessions: readonly Session[]): SkillId[] {
  const counts = new Map<SkillId, number>();
  for (const id of sessions.flatMap(({ skills }) => skills)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

function eachOnce(links: readonly ItemLink[]): ItemLink[] {
  return [...new Map(links.map((link) => [link.ref, link])).values()];
}
