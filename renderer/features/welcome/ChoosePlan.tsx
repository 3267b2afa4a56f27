import { Modal, Select, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import classes from './ChoosePlan.module.css';

const PlanImport = lazy(async () => ({
  default: (await import('#renderer/components/plan/PlanImport.tsx')).PlanImport,
}));

interface ChoosePlanProps {
  plan: Plan;
  onChoose: (plan: Plan, isOwn: boolean) => void;
}

/** Which plan the run follows: said in one line, and a choice once there is one of one's own. */
export function ChoosePlan({ plan, onChoose }: ChoosePlanProps) {
  const { data: plans = [] } = useQuery(queries.plan.list.queryOptions());
  const [isImporting, setImporting] = useState(false);
  const choose = async (summary: PlanSummary | undefined) => {
    if (!summary) return;
    try {
      onChoose(await queryClient.fetchQuery(byId(summary)), summary.isOwn);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <div className={classes.plan}>
      {plans.length > 1 ? (
        <Select
          label="Plan"
          className={classes.choice ?? ''}
          data={plans.map(({ id, title }) => ({ value: String(id), label: title }))}
          value={plan.id}
          allowDeselect={false}
          onChange={(id) => void choose(plans.find((one) => one.id === id))}
        />
      ) : (
        <p className={classes.title}>{plan.title}</p>
      )}
      <UnstyledButton className={classes.own} onClick={() => setImporting(true)}>
        Use your own plan
      </UnstyledButton>
      <Modal opened={isImporting} onClose={() => setImporting(false)} title="Bring your own plan" size={760}>
        <div className={classes.import}>
          <Suspense>
            <PlanImport
              onKept={(kept) => {
                setImporting(false);
                void choose(kept);
              }}
            />
          </Suspense>
        </div>
      </Modal>
    </div>
  );
}

function byId({ id }: PlanSummary) {
  return queries.plan.byId.queryOptions({ input: { id } });
}
