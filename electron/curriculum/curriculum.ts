import type { EntryTemplate, Plan, Resource } from '#shared/model/curriculum.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { Question } from '#shared/model/question.ts';
import type { SampleEntry } from '#shared/model/sampleEntry.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { StudyModule } from '#shared/model/studyModule.ts';

/** Everything that ships as content, checked when it was built. */
export interface Curriculum {
  /** With the resources its own sessions use. */
  plan: Plan;
  modules: StudyModule[];
  /** By area in the map's order. */
  skills: Skill[];
  /** In the order of their first skills. */
  questions: Question[];
  exercises: Exercise[];
  lessons: Lesson[];
  templates: EntryTemplate[];
  /** What the sample vault holds beside the examples of the templates. */
  sample: SampleEntry[];
  /** Every resource, the plan's as well. */
  resources: Resource[];
}
