import type { ExerciseHead, LessonHead, ModuleHead, TemplateHead } from '#shared/contract/libraryContract.ts';
import { isDoneBefore, onCalendar } from '#shared/domain/content/onCalendar.ts';
import type { EntryTemplate } from '#shared/model/curriculum.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { StudyModule } from '#shared/model/studyModule.ts';
import type { LibraryView } from './libraryView.ts';

export function moduleHead({ run, isUsed }: LibraryView, module: StudyModule): ModuleHead {
  const { id, number, title, objective, activities } = module;
  return {
    id,
    number,
    title,
    objective,
    isUsed: isUsed(itemRef('module', id)),
    activities: activities.length,
    activitiesDone: activities.filter((one) => isDoneBefore(run, itemRef('activity', one.id))).length,
    minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

export function lessonHead({ isUsed }: LibraryView, { id, title, summary, minutes }: Lesson): LessonHead {
  return { id, title, summary, minutes, isUsed: isUsed(itemRef('lesson', id)) };
}

export function exerciseHead({ run, isUsed }: LibraryView, exercise: Exercise): ExerciseHead {
  const { id, title, task, level, minutes, skills } = exercise;
  const ref = itemRef('exercise', id);
  return { id, title, task, level, minutes, skills, isUsed: isUsed(ref), onCalendar: onCalendar(run, ref) };
}

export function templateHead({ id, kind, name, purpose }: EntryTemplate): TemplateHead {
  return { id, kind, name, purpose };
}
