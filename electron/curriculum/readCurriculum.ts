import type { Question } from '#shared/model/question.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { Content, Sourced } from './content.ts';
import { contentFolder } from './contentFolder.ts';
import type { Curriculum } from './curriculum.ts';
import { CurriculumError } from './curriculumError.ts';
import { linkProblems } from './linkProblems.ts';
import { placeProblems } from './placeProblems.ts';
import { planProblems } from './planProblems.ts';
import { readContent } from './readContent.ts';
import { textProblems } from './textProblems.ts';

/**
 * Reads and checks the content folder (see readContent.ts for its files). Throws a CurriculumError that names file and
 * place of everything that does not fit.
 */
export async function readCurriculum(root: string): Promise<Curriculum> {
  const content = await readContent(contentFolder(root));
  const problems = [
    ...planProblems(content.phases),
    ...placeProblems(content),
    ...linkProblems(content),
    ...textProblems(content),
  ];
  if (problems.length > 0) throw new CurriculumError(problems);
  return curriculumOf(content);
}

function curriculumOf({ planHead, ...content }: Content): Curriculum {
  const phases = content.phases.map(({ item }) => item);
  const resources = content.resources.map(({ item }) => item);
  const usedByPlan = new Set(
    phases.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions.flatMap((session) => session.resources))),
  );
  const skills = content.skills.map(({ item }) => item);
  return {
    plan: { ...planHead, phases, resources: resources.filter(({ id }) => usedByPlan.has(id)) },
    modules: content.modules.map(({ item }) => item),
    skills,
    questions: inOrderOf(skills, content.questions),
    exercises: content.exercises.map(({ item }) => item).sort((one, other) => one.title.localeCompare(other.title)),
    lessons: content.lessons.map(({ item }) => item),
    templates: content.templates.map(({ item }) => item),
    sample: content.sample.map(({ item }) => item),
    resources,
  };
}

/** By the skill they test most. */
function inOrderOf(skills: readonly Skill[], questions: readonly Sourced<Question>[]): Question[] {
  const place = new Map(skills.map(({ id }, index) => [id, index]));
  const placeOf = ({ skills: [first] }: Question) => (first && place.get(first)) ?? 0;
  return questions.map(({ item }) => item).sort((one, other) => placeOf(one) - placeOf(other));
}
