import { skillWeights } from '#shared/domain/content/bySharedSkills.ts';
import { onCalendar } from '#shared/domain/content/onCalendar.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import { type ItemKind, itemRef } from '#shared/model/itemRef.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { StudyActivity, StudyModule } from '#shared/model/studyModule.ts';
import { fittingQuestions, fittingSessions } from './fitting.ts';
import { type LibraryView, resourceHeads } from './libraryView.ts';

export function moduleDetail(view: LibraryView, module: StudyModule) {
  const { index, run, isUsed } = view;
  const ref = itemRef('module', module.id);
  return {
    module,
    isUsed: isUsed(ref),
    activities: module.activities.map(({ id, uses }) => {
      const own = itemRef('activity', id);
      return { ref: own, onCalendar: onCalendar(run, own), uses: index.links(uses) };
    }),
    sessions: index.links(refs('session', module.sessions)),
    questions: index.links(refs('question', module.questions)),
    resources: resourceHeads(view, module.resources),
  };
}

export function activityDetail(view: LibraryView, activity: StudyActivity) {
  const { index, run, isUsed } = view;
  const ref = itemRef('activity', activity.id);
  return {
    activity,
    isUsed: isUsed(ref),
    onCalendar: onCalendar(run, ref),
    uses: index.links(activity.uses),
    resources: resourceHeads(view, activity.resources),
  };
}

export function lessonDetail(view: LibraryView, lesson: Lesson) {
  const { index, isUsed } = view;
  return {
    lesson,
    isUsed: isUsed(itemRef('lesson', lesson.id)),
    questions: index.links(refs('question', lesson.questions)),
    resources: resourceHeads(view, lesson.resources),
  };
}

export function exerciseDetail(view: LibraryView, exercise: Exercise) {
  const { index, run, isUsed } = view;
  const ref = itemRef('exercise', exercise.id);
  return {
    exercise,
    isUsed: isUsed(ref),
    onCalendar: onCalendar(run, ref),
    sessions: fittingSessions(index, skillWeights([exercise])),
    questions: fittingQuestions(index, skillWeights([exercise])),
    resources: resourceHeads(view, exercise.resources),
  };
}

function refs(kind: ItemKind, ids: readonly string[]) {
  return ids.map((id) => itemRef(kind, id));
}
