import type { z } from 'zod';
import { Phase, Plan, Resource } from '#shared/model/curriculum.ts';
import { Exercise } from '#shared/model/exercise.ts';
import { Lesson } from '#shared/model/lesson.ts';
import { Question } from '#shared/model/question.ts';
import { SKILL_AREAS, Skill } from '#shared/model/skill.ts';
import { StudyModule } from '#shared/model/studyModule.ts';
import type { Content, Sourced } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { CoverageTable } from './coverage.ts';
import { CurriculumError } from './curriculumError.ts';
import { frontMatterOf } from './frontMatterOf.ts';
import { parseContent } from './parseContent.ts';
import { readSample } from './readSample.ts';
import { readTemplates } from './readTemplates.ts';

const PlanHead = Plan.omit({ phases: true, resources: true });
const LessonHead = Lesson.omit({ body: true });
const SkillInArea = Skill.omit({ area: true });

/** Reads every file and checks it by itself. Throws a CurriculumError that names file, line and place. */
export async function readContent(folder: ContentFolder): Promise<Content> {
  return {
    planHead: parseContent(await folder.yaml('plan/plan.yaml'), PlanHead),
    phases: await phases(folder),
    modules: await one(folder, 'modules', StudyModule),
    skills: await skills(folder),
    questions: await several(folder, 'questions', Question),
    exercises: await one(folder, 'exercises', Exercise),
    lessons: await lessons(folder),
    templates: await readTemplates(folder),
    sample: await readSample(folder),
    resources: await several(folder, 'resources', Resource),
    coverage: parseContent(await folder.yaml('coverage.yaml'), CoverageTable),
  };
}

async function phases(folder: ContentFolder): Promise<Sourced<Phase>[]> {
  const files = (await folder.list('plan', '.yaml')).filter((file) => /\/phase-\d+\.yaml$/.test(file));
  if (files.length === 0) throw new CurriculumError(['plan/phase-1.yaml The file is missing']);
  return Promise.all(files.map(async (file) => ({ file, item: parseContent(await folder.yaml(file), Phase) })));
}

/** A skill's area is the name of its file. */
async function skills(folder: ContentFolder): Promise<Sourced<Skill>[]> {
  const found = await Promise.all(
    SKILL_AREAS.map(async (area) => {
      const file = `skills/${area}.yaml`;
      const read = parseContent(await folder.yaml(file), SkillInArea.array());
      return read.map((skill) => ({ file, item: { ...skill, area } }));
    }),
  );
  return found.flat();
}

async function lessons(folder: ContentFolder): Promise<Sourced<Lesson>[]> {
  const files = await folder.list('lessons', '.md');
  return Promise.all(
    files.map(async (file) => {
      const { yaml, body } = frontMatterOf(file, await folder.text(file));
      return { file, item: { ...parseContent({ file, yaml, linesAbove: 1 }, LessonHead), body } };
    }),
  );
}

/** Files that hold one item each. */
async function one<Item>(folder: ContentFolder, path: string, schema: z.ZodType<Item>): Promise<Sourced<Item>[]> {
  const files = await folder.list(path, '.yaml');
  return Promise.all(files.map(async (file) => ({ file, item: parseContent(await folder.yaml(file), schema) })));
}

/** Files that hold a list each. */
async function several<Item>(folder: ContentFolder, path: string, schema: z.ZodType<Item>): Promise<Sourced<Item>[]> {
  const files = await folder.list(path, '.yaml');
  const lists = await Promise.all(
    files.map(async (file) =>
      parseContent(await folder.yaml(file), schema.array()).map((item): Sourced<Item> => ({ file, item })),
    ),
  );
  return lists.flat();
}
