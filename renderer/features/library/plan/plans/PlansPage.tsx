import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PlanImport } from '#renderer/components/plan/PlanImport.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import { libraryOverline } from '../../LibraryTabs.tsx';
import { PageSection } from '../../parts/PageSection.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { BeginRunDialog } from './BeginRunDialog.tsx';
import { PlanRow } from './PlanRow.tsx';
import classes from './PlansPage.module.css';
import { RunsSection } from './RunsSection.tsx';
import { useRemovePlan } from './useRemovePlan.ts';

/** The plan that ships and one's own, every run through one, and the way to bring another. */
export function PlansPage() {
  const { data: plans, error, refetch } = useQuery(queries.plan.list.queryOptions());
  const [asked, setAsked] = useState<PlanSummary | null>(null);
  const [, navigate] = useLocation();
  const run = useRun();
  const remove = useRemovePlan();
  return (
    <>
      <PageHeader overline={libraryOverline('plan')} title="Your plans and runs" />
      <div className={classes.body}>
        <ul className={classes.plans} aria-label="Plans">
          {plans?.map((plan) => (
            <PlanRow
              key={plan.id}
              plan={{ ...plan, isCurrent: plan.isCurrent && run !== null }}
              onBegin={() => setAsked(plan)}
              onRemove={() => remove(plan)}
            />
          ))}
        </ul>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        <RunsSection />
        <PageSection id="own-plan" title="Bring your own plan">
          <p className={classes.lead}>
            Weeks with days, and the morning and evening of each with times; or the YAML of Leadlight’s own plan. You
            see what becomes of it before anything is kept, and it stays on this machine.
          </p>
          <PlanImport
            onKept={(plan) =>
              showToast({
                message: `“${plan.title}” is among your plans`,
                action: { word: 'Begin a run with it', onClick: () => setAsked(plan) },
              })
            }
          />
        </PageSection>
      </div>
      {asked && (
        <BeginRunDialog
          plan={asked}
          onBegun={() => {
            setAsked(null);
            navigate('/');
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
