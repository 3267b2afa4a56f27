import { AddedSession } from '../../model/run.ts';
import { aSession } from './aPlan.ts';
import { SOME_TIME } from './aRun.ts';

/** An activity that was put on the calendar. */
export function anAddedSession({
  id,
  from = `activity/${id}`,
  minutes = 60,
}: {
  id: string;
  from?: string;
  minutes?: number;
}): AddedSession {
  return AddedSession.parse({ ...aSession({ id, minutes }), from, addedAt: SOME_TIME });
}
