import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import { type WorkToAdd, workOfActivity, workOfExercise } from '#shared/domain/schedule/workToAdd.ts';
import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import { failure } from '../procedures.ts';

/** The work an item of the content asks for. Only activities and exercises are work by themselves. */
export function workOf({ modules, exercises }: Curriculum, item: ItemRef): WorkToAdd {
  const { kind, id } = readItemRef(item);
  if (kind === 'activity') {
    const activity = modules.flatMap((module) => module.activities).find((each) => each.id === id);
    if (activity) return workOfActivity(activity);
  } else if (kind === 'exercise') {
    const exercise = exercises.find((each) => each.id === id);
    if (exercise) return workOfExercise(exercise);
  } else {
    throw failure('invalid', 'Only an activity or an exercise can be put on the calendar.');
  }
  throw failure('not-found', 'The library does not have this any more. Choose another one.');
}
