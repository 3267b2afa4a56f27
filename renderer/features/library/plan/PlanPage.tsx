import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { planCounts } from '#renderer/components/plan/planWords.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import { LibraryTabs } from '../LibraryTabs.tsx';
import { PhaseDays } from './PhaseDays.tsx';
import classes from './PlanPage.module.css';
import { PlanSummaryText } from './PlanSummaryText.tsx';

/** The plan one walks, day by day, with what is done of it. */
export function PlanPage() {
  const plan = usePlan();
  const run = useRun();
  const { date: today } = useNow();
  const panes = windowPanes(plan, run, today);
  const { title, summary, phases } = plan.plan;
  const counts = planCounts({
    phases: phases.length,
    days: plan.days.length,
    sessions: plan.sessions.length,
    minutes: plan.totalMinutes,
  });
  return (
    <>
      <PageHeader title="Library" />
      <LibraryTabs current="plan" />
      <div className={classes.body}>
        <div className={classes.which}>
          <div className={classes.words}>
            <h2 className={classes.title}>{title}</h2>
            <p className={classes.counts}>
              {run ? 'You walk this plan' : 'You have not begun a run yet'}. {counts}.
            </p>
          </div>
          <Button component={Link} href="/library/plans">
            Your plans
          </Button>
        </div>
        <PlanSummaryText summary={summary} />
        {phases.map((phase, index) => (
          <PhaseDays key={phase.number} phase={phase} panes={panes[index]?.days ?? []} />
        ))}
      </div>
    </>
  );
}
