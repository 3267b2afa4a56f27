import type { InterviewId } from '#shared/model/ids.ts';
import type { Interview } from '#shared/model/interview.ts';
import { inTurn } from '../drawings/inTurn.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

export type InterviewStore = ReturnType<typeof interviewStore>;

/** The interviews on disk. Whoever is answered may rely on it and on every window being told. */
export function interviewStore({ vault, clock, changes }: Pick<PlannerParts, 'vault' | 'clock' | 'changes'>) {
  const turn = inTurn();

  async function get(id: InterviewId): Promise<Interview> {
    const interview = await vault.interview(id).read();
    if (!interview) throw failure('not-found', 'This interview is not there any more.');
    return interview;
  }

  async function put(interview: Interview): Promise<Interview> {
    await vault.interview(interview.id).update(() => interview);
    changes.publish({ topic: 'interviews', id: interview.id });
    return interview;
  }

  return {
    get,
    put,
    /** Work on one interview at a time. */
    turn,
    /** Replaces one. A `change` that answers the same object saves nothing. */
    change: (id: InterviewId, change: (interview: Interview) => Interview | Promise<Interview>) =>
      turn(id, async () => {
        const before = editable(await get(id));
        const after = await change(before);
        return after === before ? before : put({ ...after, updatedAt: clock.now() });
      }),
    /** Newest first. */
    async all(inBin = false): Promise<Interview[]> {
      const read = await Promise.all((await vault.interviewIds()).map((id) => vault.interview(id).read()));
      return read
        .filter((one) => one !== null)
        .filter(({ deletedAt }) => (deletedAt !== null) === inBin)
        .sort((one, other) => (one.id < other.id ? 1 : -1));
    },
  };
}

function editable(interview: Interview): Interview {
  if (interview.deletedAt !== null) throw failure('invalid', 'This interview is in the bin. Restore it to go on.');
  return interview;
}
