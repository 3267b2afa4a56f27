import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { FirstDayField } from '#renderer/components/rules/FirstDayField.tsx';
import { StudyDays } from '#renderer/components/rules/StudyDays.tsx';
import { TimetableFields } from '#renderer/components/rules/TimetableFields.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
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
      <SettingsSection title="Your run" lead="You have not begun a run through the plan yet.">
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
  const actions = useRunActions();
  const [rules, setRules] = useState(() => rulesOf(run));
  const [problem, setProblem] = useState<string | null>(null);
  const preview = previewOfRules(plan, run, rules);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(rulesOf(run));

  const apply = async () => {
    try {
      await actions.changeRules(rules);
      showToast({
        message: preview.sessionsMoved === 0 ? 'The new times are kept' : `${preview.sessionsMoved} sessions moved`,
        action: { word: 'Undo', onClick: () => void actions.undo() },
      });
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };

  return (
    <SettingsSection title="Your run" lead="Sessions you finished, and those you moved yourself, stay where they are.">
      <p className={classes.plan}>
        It follows{' '}
        <Link href="/library/plan" className={classes.planName}>
          {plan.plan.title}
        </Link>
        , {plan.days.length} days and {plan.sessions.length} sessions. <Link href="/library/plans">Your plans</Link> has
        the others.
      </p>
      <FirstDayField value={rules.startDate} onChange={(startDate) => setRules({ ...rules, startDate })} />
      <StudyDays restWeekdays={rules.restWeekdays} onChange={(restWeekdays) => setRules({ ...rules, restWeekdays })} />
      <TimetableFields
        plan={plan.plan}
        timetable={rules.timetable}
        onChange={(timetable) => setRules({ ...rules, timetable })}
        problem={problem ?? preview.problem}
      />
      {isChanged && preview.lastDay && (
        <div className={classes.change}>
          <p role="status">
            {preview.sessionsMoved === 0 ? 'No session moves.' : `${preview.sessionsMoved} sessions move.`} Last day{' '}
            {longDate(preview.lastDay)}.
          </p>
          <Button variant="subtle" onClick={() => setRules(rulesOf(run))}>
            Leave as it was
          </Button>
          <Button variant="filled" onClick={() => void apply()}>
            Use these times
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}

function rulesOf({ startDate, timetable, weekdayTimetables, restWeekdays }: Run): ScheduleRules {
  return { startDate, timetable, weekdayTimetables, restWeekdays };
}
