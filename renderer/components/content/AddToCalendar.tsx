import { Button } from '@mantine/core';
import { CalendarCheck, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { OnCalendar } from '#shared/contract/libraryContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { Run } from '#shared/model/run.ts';
import classes from './AddToCalendar.module.css';
import { pathOfItem } from './itemLooks.ts';

interface AddToCalendarProps {
  item: ItemRef;
  onCalendar: OnCalendar;
}

/**
 * Puts an activity or an exercise on the calendar, at the next free time of the timetable; it can be moved from there.
 * Once it is there, says when and leads to it.
 */
export function AddToCalendar({ item, onCalendar }: AddToCalendarProps) {
  const run = useRun();
  const { add, takeOff } = useRunActions();
  const [page] = useLocation();
  const [isAdding, setAdding] = useState(false);
  if (!run) {
    return (
      <p className={classes.hint}>
        <Link href="/welcome">Begin a run</Link> to put it on the calendar.
      </p>
    );
  }

  const takeBack = async (sessionId: SessionId) => {
    try {
      await takeOff(sessionId);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const put = async () => {
    setAdding(true);
    try {
      const { run: changed, sessionId } = await add(item);
      showToast({
        message: `On the calendar: ${timeOf(changed, sessionId)}`,
        action: { word: 'Undo', onClick: () => void takeBack(sessionId) },
      });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      setAdding(false);
    }
  };

  const isWaiting = onCalendar !== null && onCalendar.outcome === null;
  return (
    <div className={classes.row}>
      {onCalendar && (
        <Link href={pathOfItem(itemRef('session', onCalendar.sessionId), page)} className={classes.when}>
          <CalendarCheck size={15} aria-hidden />
          {onCalendar.outcome === 'done' ? 'Done' : timeOf(run, onCalendar.sessionId)}
        </Link>
      )}
      {!isWaiting && (
        <Button leftSection={<CalendarPlus size={16} aria-hidden />} disabled={isAdding} onClick={() => void put()}>
          {onCalendar ? 'Put on the calendar again' : 'Put on the calendar'}
        </Button>
      )}
    </div>
  );
}

function timeOf(run: Run, sessionId: SessionId): string {
  const placement = run.placements[sessionId];
  return placement ? `${mediumDate(placement.date)}, ${placement.start}` : 'On the calendar';
}
