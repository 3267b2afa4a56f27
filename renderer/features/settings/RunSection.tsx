import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { RulesFields } from '#renderer/components/rules/RulesFields.tsx';
import { askStep } from '#renderer/components/schedule/askedStep.ts';
import { LastChanges } from '#renderer/components/schedule/LastChanges.tsx';
import { useApplyStep } from '#renderer/components/schedule/useApplyStep.ts';
import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import { dayToBeginOn } from '#shared/domain/schedule/missedSessions.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { previewOfRules } from './previewOfRules.ts';
import classes from './RunSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** When the run happens. A change is shown before it is made, and can be undone after. */
export function RunSection() {
  const run = useRun();
  const [, navigate] = useLocation();
  if (!run) {
    return (
      <SettingsSection place="run" lead="You walk no run now.">
        <p className={classes.plan}>
          Begin with the plan that ships, or see <Link href="/library/plans">your plans and runs</Link>.
        </p>
        <div>
          <Button variant="filled" onClick={() => navigate('/welcome')}>
            Choose when you begin
          </Button>
        </div>
      </SettingsSection>
    );
  }
  return <RunRules key={run.updatedAt} run={run} />;
}

function RunRules({ run }: { run: Run }) {
  const plan = usePlan();
  const step = useApplyStep();
  const [rules, setRules] = useState(() => rulesOf(run));
  const [problem, setProblem] = useState<string | null>(null);
  const preview = previewOfRules(plan, run, rules);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(rulesOf(run));

  const apply = async () => {
    try {
      const moved = preview.sessionsMoved;
      await step.apply({ kind: 'rules', rules }, moved === 0 ? 'The new times are kept' : `${moved} sessions moved`);
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };

  return (
    <SettingsSection place="run" lead="Sessions you finished, and those you moved yourself, stay where they are.">
      <p className={classes.plan}>
        It follows{' '}
        <Link href="/library/plan" className={classes.planName}>
          {plan.plan.title}
        </Link>
        , {plan.days.length} days and {plan.sessions.length} sessions. <Link href="/library/plans">Your plans</Link> has
        the others, and every run.
      </p>
      <RulesFields plan={plan.plan} rules={rules} onChange={setRules} problem={problem ?? preview.problem} />
      {isChanged && preview.lastDay && (
        <div className={classes.change}>
          <p role="status">
            {preview.sessionsMoved === 0 ? 'No session moves.' : `${preview.sessionsMoved} sessions move.`} Last day{' '}
            {longDate(preview.lastDay)}.
          </p>
          <Button variant="subtle" onClick={() => askStep({ kind: 'rules', rules })}>
            See what moves
          </Button>
          <Button variant="subtle" onClick={() => setRules(rulesOf(run))}>
            Leave as it was
          </Button>
          <Button variant="filled" onClick={() => void apply()}>
            Use these times
          </Button>
        </div>
      )}
      <PauseRow run={run} />
      <div>
        <h3 className={classes.heading}>Last changes</h3>
        <LastChanges run={run} />
      </div>
    </SettingsSection>
  );
}

function PauseRow({ run }: { run: Run }) {
  const now = useNow();
  return (
    <div className={classes.change}>
      <p>
        {run.pausedOn
          ? `Paused since ${longDate(run.pausedOn)}. Nothing counts as missed.`
          : 'When life comes between, pause the run: nothing counts as missed until you resume it.'}
      </p>
      {run.pausedOn ? (
        <Button onClick={() => askStep({ kind: 'resume', from: dayToBeginOn(run, now) })}>Resume…</Button>
      ) : (
        <Button onClick={() => askStep({ kind: 'pause' })}>Pause…</Button>
      )}
    </div>
  );
}

function rulesOf({ startDate, timetable, weekdayTimetables, restWeekdays }: Run): ScheduleRules {
  return { startDate, timetable, weekdayTimetables, restWeekdays };
}
