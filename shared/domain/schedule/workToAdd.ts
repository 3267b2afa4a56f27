import type { Session } from '../../model/curriculum.ts';
import type { Exercise } from '../../model/exercise.ts';
import { SessionId } from '../../model/ids.ts';
import type { StudyActivity } from '../../model/studyModule.ts';

/** A session before it is decided when it comes, and so in which part of the day. */
export type WorkToAdd = Omit<Session, 'part'>;

/** An activity of a module is a session already, but for its time. */
export function workOfActivity({ uses: _uses, ...work }: StudyActivity): WorkToAdd {
  return work;
}

/** An exercise is an hour or two at the whiteboard. */
export function workOfExercise({ id, title, task, minutes, skills, resources }: Exercise): WorkToAdd {
  return {
    id: SessionId.parse(id),
    title,
    minutes,
    activity: 'whiteboard',
    instruction: task,
    deliverable: { kind: 'drawing', text: 'The design on one page, with its estimate' },
    resources,
    topics: ['system design'],
    tools: [],
    skills,
  };
}
