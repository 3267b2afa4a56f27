import { z } from 'zod';
import { EntryTemplate, Resource } from '../model/curriculum.ts';
import { Exercise } from '../model/exercise.ts';
import { ExerciseId, LessonId, ModuleId, ResourceId, SessionId, TemplateId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Lesson } from '../model/lesson.ts';
import { OutcomeState } from '../model/run.ts';
import { StudyActivity, StudyModule } from '../model/studyModule.ts';
import { expected } from './failures.ts';

/** Another item as a link shows it. */
export const ItemLink = z.object({
  ref: ItemRef,
  title: z.string(),
  /** A few words beside it, for example "Day 16 · 2 h" or "Book · Martin Kleppmann". */
  detail: z.string(),
});
export type ItemLink = z.infer<typeof ItemLink>;

/** Where an activity or an exercise stands in the current run; null while it is not on the calendar. */
export const OnCalendar = z.object({ sessionId: SessionId, outcome: OutcomeState.nullable() }).nullable();
export type OnCalendar = z.infer<typeof OnCalendar>;

const used = { isUsed: z.boolean() };

export const ModuleHead = StudyModule.pick({ id: true, number: true, title: true, objective: true }).extend({
  ...used,
  activities: z.int(),
  /** Finished ones among them. */
  activitiesDone: z.int(),
  minutes: z.int(),
});
export type ModuleHead = z.infer<typeof ModuleHead>;

export const LessonHead = Lesson.pick({ id: true, title: true, summary: true, minutes: true }).extend(used);
export type LessonHead = z.infer<typeof LessonHead>;

export const ExerciseHead = Exercise.pick({
  id: true,
  title: true,
  task: true,
  level: true,
  minutes: true,
  skills: true,
}).extend({ ...used, onCalendar: OnCalendar });
export type ExerciseHead = z.infer<typeof ExerciseHead>;

export const ResourceHead = Resource.extend({
  ...used,
  /** How many items point to it. */
  usedBy: z.int(),
});
export type ResourceHead = z.infer<typeof ResourceHead>;

export const TemplateHead = EntryTemplate.pick({ id: true, kind: true, name: true, purpose: true });
export type TemplateHead = z.infer<typeof TemplateHead>;

/** What of the content a plan day exercises. The questions are those that fit its skills best. */
export const DayLinks = z.object({
  modules: z.array(ItemLink),
  skills: z.array(ItemLink),
  questions: z.array(ItemLink),
  exercises: z.array(ItemLink),
  resources: z.array(ItemLink),
});
export type DayLinks = z.infer<typeof DayLinks>;

export const ContentHit = ItemLink.extend({ excerpt: z.string() });
export type ContentHit = z.infer<typeof ContentHit>;

export const libraryContract = {
  modules: expected.output(z.array(ModuleHead)),
  module: expected.input(z.object({ id: ModuleId })).output(
    z.object({
      module: StudyModule,
      ...used,
      activities: z.array(z.object({ ref: ItemRef, onCalendar: OnCalendar, uses: z.array(ItemLink) })),
      sessions: z.array(ItemLink),
      questions: z.array(ItemLink),
      resources: z.array(ResourceHead),
    }),
  ),
  activity: expected.input(z.object({ id: SessionId })).output(
    z.object({
      activity: StudyActivity,
      module: ItemLink,
      ...used,
      onCalendar: OnCalendar,
      uses: z.array(ItemLink),
      resources: z.array(ResourceHead),
    }),
  ),
  lessons: expected.output(z.array(LessonHead)),
  lesson: expected.input(z.object({ id: LessonId })).output(
    z.object({
      lesson: Lesson,
      ...used,
      questions: z.array(ItemLink),
      resources: z.array(ResourceHead),
    }),
  ),
  exercises: expected.output(z.array(ExerciseHead)),
  exercise: expected.input(z.object({ id: ExerciseId })).output(
    z.object({
      exercise: Exercise,
      ...used,
      onCalendar: OnCalendar,
      sessions: z.array(ItemLink),
      questions: z.array(ItemLink),
      resources: z.array(ResourceHead),
    }),
  ),
  resources: expected.output(z.array(ResourceHead)),
  resource: expected
    .input(z.object({ id: ResourceId }))
    .output(z.object({ resource: ResourceHead, usedBy: z.array(ItemLink) })),
  templates: expected.output(z.array(TemplateHead)),
  template: expected.input(z.object({ id: TemplateId })).output(EntryTemplate),
  /** What a plan day of the current plan exercises. */
  day: expected.input(z.object({ number: z.int() })).output(DayLinks),
  /** Titles of items named by an entry's links. An unknown one is left out. */
  links: expected.input(z.object({ items: z.array(ItemRef).max(60) })).output(z.array(ItemLink)),
  /** Says that an item was read, watched or worked through, or takes that back. */
  mark: expected.input(z.object({ item: ItemRef, isUsed: z.boolean() })).output(z.object({ isUsed: z.boolean() })),
  /** Finds content by its words, the best first; all kinds unless some are named. */
  find: expected
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) }))
    .output(z.object({ hits: z.array(ContentHit), total: z.int() })),
};
