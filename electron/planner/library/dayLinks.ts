import type { DayLinks, ItemLink } from '#shared/contract/libraryContract.ts';
import { skillWeights } from '#shared/domain/content/bySharedSkills.ts';
import type { PlanDay } from '#shared/model/curriculum.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { type ContentIndex, linksTo } from './contentIndex.ts';
import { fittingExercises, fittingModules, fittingQuestions } from './fitting.ts';

/** What of the content a plan day exercises. No module names the sessions of one's own plan; there the skills decide. */
export function dayLinks(index: ContentIndex, { sessions }: PlanDay): DayLinks {
  const weights = skillWeights(sessions);
  const skills = [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const resources = [...new Set(sessions.flatMap((session) => session.resources))];
  const naming = sessions.flatMap(({ id }) => index.linked(itemRef('session', id), 'module'));
  return {
    modules: naming.length > 0 ? eachOnce(naming) : fittingModules(index, weights),
    skills: linksTo(
      index,
      'skill',
      skills.map((id) => ({ id })),
    ),
    questions: fittingQuestions(index, weights),
    exercises: fittingExercises(index, weights),
    resources: linksTo(
      index,
      'resource',
      resources.map((id) => ({ id })),
    ),
  };
}

function eachOnce(links: readonly ItemLink[]): ItemLink[] {
  return [...new Map(links.map((link) => [link.ref, link])).values()];
}
