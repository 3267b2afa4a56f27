import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import { planAsFile } from './planAsFile.ts';

/** Takes one's own plan away and says so; Undo brings it back as it was. A refusal is said in the planner's words. */
export function useRemovePlan(): (plan: PlanSummary) => void {
  return ({ id, title }) =>
    attempt(async () => {
      const plan = await queryClient.fetchQuery(queries.plan.byId.queryOptions({ input: { id } }));
      await trackSaving(() => planner.plan.remove({ id }), failureMessage);
      showToast({
        message: `“${title}” is removed`,
        action: {
          word: 'Undo',
          onClick: () =>
            attempt(async () => {
              await trackSaving(() => planner.plan.import({ files: [planAsFile(plan)] }), failureMessage);
            }),
        },
      });
    });
}

function attempt(action: () => Promise<void>): void {
  action().catch((error) => showToast({ message: failureMessage(error) }));
}
