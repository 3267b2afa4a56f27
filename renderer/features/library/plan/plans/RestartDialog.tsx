import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { calendarOfRules } from '#renderer/components/rules/calendarOfRules.ts';
import { FirstDayField } from '#renderer/components/rules/FirstDayField.tsx';
import { RunCalendar } from '#renderer/components/rules/RunCalendar.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { keptFreeFrom } from '#shared/domain/schedule/schedule.ts';
import { addDays, longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { RunId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import classes from './BeginRunDialog.module.css';

interface RestartDialogProps {
  run: Run;
  onRestarted: () => void;
  onCancel: () => void;
}

/** The same plan once more from another day, with its rules and what is kept free. Mount it to open it. */
export function RestartDialog({ run, onRestarted, onCancel }: RestartDialogProps) {
  useReturnFocus();
  const { date: today } = useNow();
  const { plan } = usePlan();
  const actions = useRunActions();
  const [startDate, setStartDate] = useState(() => addDays(today, 1));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const { weeks, lastDay, problem } = calendarOfRules(plan, { ...run, startDate }, keptFreeFrom(run, startDate));

  const restart = async () => {
    setBeginning(true);
    try {
      const { id } = await actions.restart(startDate);
      showToast({
        message: `“${plan.title}” begins anew on ${longDate(startDate)}`,
        action: { word: 'Undo', onClick: () => void back(id) },
      });
      onRestarted();
    } catch (refused) {
      setFailure(failureMessage(refused));
      setBeginning(false);
    }
  };

  /** The run of before is walked again, and the new one put away. */
  const back = async (begun: RunId) => {
    try {
      await actions.walk(run.id);
      await actions.archive(begun);
      showToast({ message: 'You walk the run of before again' });
    } catch (refused) {
      showToast({ message: failureMessage(refused) });
    }
  };

  return (
    <Modal opened onClose={onCancel} title={`Restart “${plan.title}”`} size={560}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === null && !isBeginning) void restart();
        }}
      >
        <p className={classes.fate}>
          The run you walk is archived with all you did, and can be taken up again. The new one has the same times and
          free days, with nothing done.
        </p>
        <FirstDayField value={startDate} onChange={setStartDate} />
        {lastDay && (
          <RunCalendar
            weeks={weeks}
            summary={`${weeks.length} weeks, from ${longDate(startDate)} to ${longDate(lastDay)}`}
          />
        )}
        {(failure ?? problem) && (
          <p role="alert" className={classes.failure}>
            {failure ?? problem}
          </p>
        )}
        <div className={classes.foot}>
          <p role="status">{lastDay && `Last day ${longDate(lastDay)} ${lastDay.slice(0, 4)}`}</p>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" disabled={problem !== null || isBeginning}>
            Restart on {mediumDate(startDate)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
