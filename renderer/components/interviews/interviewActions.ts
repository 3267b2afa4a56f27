import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PhaseStep } from '#shared/contract/interviewsContract.ts';
import type { InterviewId } from '#shared/model/ids.ts';
import type { Interview } from '#shared/model/interview.ts';

/** The answer is the new truth: it is shown without asking again. */
export function keepInterview(interview: Interview): void {
  const queryKey = queries.interviews.get.queryKey({ input: { id: interview.id } });
  queryClient.setQueryData(queryKey, (view) => view && { ...view, interview });
}

/** Saves a change of an interview and shows it; a failure is said. Resolves to null then. */
export async function changeInterview(call: () => Promise<Interview>): Promise<Interview | null> {
  try {
    const interview = await trackSaving(call, failureMessage);
    keepInterview(interview);
    return interview;
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return null;
  }
}

export function stepInterview(id: InterviewId, step: PhaseStep, where: { from?: number; to?: number } = {}) {
  return changeInterview(() => planner.interviews.step({ id, step, ...where }));
}

/** To the bin, with the way back. */
export async function removeInterview(id: InterviewId): Promise<boolean> {
  const removed = await changeInterview(() => planner.interviews.remove({ id }));
  if (!removed) return false;
  const onClick = () => void changeInterview(() => planner.interviews.restore({ id }));
  showToast({ message: 'The interview is in the bin', action: { word: 'Undo', onClick } });
  return true;
}
