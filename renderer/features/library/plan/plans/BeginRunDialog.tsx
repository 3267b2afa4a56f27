import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { calendarOfRules } from '#renderer/components/rules/calendarOfRules.ts';
import { RulesFields } from '#renderer/components/rules/RulesFields.tsx';
import { RunCalendar } from '#renderer/components/rules/RunCalendar.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import classes from './BeginRunDialog.module.css';
import { suggestedRules } from './suggestedRules.ts';
import { useFateOfRun } from './useFateOfRun.ts';

interface BeginRunDialogProps {
  plan: PlanSummary;
  onBegun: () => void;
  onCancel: () => void;
}

/** When a run through this plan begins, and what becomes of the one under way. Mount it to open it. */
export function BeginRunDialog({ plan, onBegun, onCancel }: BeginRunDialogProps) {
  useReturnFocus();
  const { data, error } = useQuery(queries.plan.byId.queryOptions({ input: { id: plan.id } }));
  return (
    <Modal opened onClose={onCancel} title={`Begin “${plan.title}”`} size={560}>
      {error && <p role="alert">{failureMessage(error)}</p>}
      {data && <BeginRun plan={data} isOwn={plan.isOwn} onBegun={onBegun} onCancel={onCancel} />}
    </Modal>
  );
}

interface BeginRunProps {
  plan: Plan;
  isOwn: boolean;
  onBegun: () => void;
  onCancel: () => void;
}

function BeginRun({ plan, isOwn, onBegun, onCancel }: BeginRunProps) {
  const { date: today } = useNow();
  const settings = useSettings();
  const actions = useRunActions();
  const fate = useFateOfRun();
  const { plan: current } = usePlan();
  const [rules, setRules] = useState(() => suggestedRules({ plan, isOwn, current, settings, today }));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const { weeks, lastDay, problem } = calendarOfRules(plan, rules);

  const begin = async () => {
    setBeginning(true);
    try {
      await actions.begin(rules, plan.id);
      showToast({ message: `“${plan.title}” begins on ${longDate(rules.startDate)}` });
      onBegun();
    } catch (refused) {
      setFailure(failureMessage(refused));
      setBeginning(false);
    }
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null && !isBeginning) void begin();
      }}
    >
      {fate && <p className={classes.fate}>{fate}</p>}
      <RulesFields plan={plan} rules={rules} onChange={setRules} problem={problem} />
      {lastDay && (
        <RunCalendar
          weeks={weeks}
          summary={`${weeks.length} weeks, from ${longDate(rules.startDate)} to ${longDate(lastDay)}`}
        />
      )}
      {failure && (
        <p role="alert" className={classes.failure}>
          {failure}
        </p>
      )}
      <div className={classes.foot}>
        <p role="status">{lastDay && `Last day ${longDate(lastDay)} ${lastDay.slice(0, 4)}`}</p>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={problem !== null || isBeginning}>
          Begin on {mediumDate(rules.startDate)}
        </Button>
      </div>
    </form>
  );
}
