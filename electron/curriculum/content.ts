import type { EntryTemplate, Phase, Plan, Resource } from '#shared/model/curriculum.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { Question } from '#shared/model/question.ts';
import type { SampleEntry } from '#shared/model/sampleEntry.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { StudyModule } from '#shared/model/studyModule.ts';
import type { CoverageTable } from './coverage.ts';

/** One item with the file it was read from, so that problems can name it. */
export interface Sourced<Item> {
  file: string;
  item: Item;
}

/** All content as it was read: each file is right in itself, nothing is known yet about how they fit together. */
export interface Content {
  planHead: Omit<Plan, 'phases' | 'resources'>;
  phases: Sourced<Phase>[];
  modules: Sourced<StudyModule>[];
  skills: Sourced<Skill>[];
  questions: Sourced<Question>[];
  exercises: Sourced<Exercise>[];
  lessons: Sourced<Lesson>[];
  templates: Sourced<EntryTemplate>[];
  sample: Sourced<SampleEntry>[];
  resources: Sourced<Resource>[];
  coverage: CoverageTable;
}
