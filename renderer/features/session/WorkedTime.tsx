import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useWorked, useWorkedActions } from '#renderer/api/useWorked.ts';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { runningMs, wholeMinutes, workedMs } from '#shared/domain/focus/workedTime.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import type { FocusIntervalId, SessionId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { StretchForm } from './StretchForm.tsx';
import { spanWords } from './spanWords.ts';
import { WorkedRow } from './WorkedRow.tsx';
import classes from './WorkedTime.module.css';

interface WorkedTimeProps {
  sessionId: SessionId;
  plannedMinutes: number;
  /** The day it is planned on: only stretches of other days say theirs. */
  plannedOn: LocalDate | null;
}

/** Every stretch that was worked on the session, to be added to and corrected by hand. */
export function WorkedTime({ sessionId, plannedMinutes, plannedOn }: WorkedTimeProps) {
  const { date: today, epochMs } = useNow();
  const { data, error } = useWorked(sessionId);
  const focus = useFocusIfKnown();
  const actions = useWorkedActions(sessionId);
  const [open, setOpen] = useState<FocusIntervalId | 'new' | null>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const now = focus?.sessionId === sessionId && focus.running ? focus : null;
  const intervals = data ?? [];
  const total = workedMs(intervals) + (now ? runningMs(now, epochMs) : 0);
  const zone = zoneHere();
  const place = { zone, day: plannedOn ?? today };

  const close = () => setOpen(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The form that had the keys is gone: they go on with the list.
    if (wasOpen.current !== null && open === null) adds.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const remove = async (interval: FocusInterval) => {
    try {
      await actions.remove(interval.id);
    } catch (problem) {
      showToast({ message: failureMessage(problem) });
      return;
    }
    adds.current?.focus();
    const putBack = async () => {
      try {
        await actions.putBack(interval.id);
      } catch (problem) {
        showToast({ message: failureMessage(problem) });
      }
    };
    const message = `Removed: ${spanWords(interval, place)}`;
    showToast({ message, action: { word: 'Undo', onClick: () => void putBack() } });
  };

  return (
    <section className={classes.worked} aria-labelledby="time-worked">
      <div className={classes.top}>
        <h3 id="time-worked">Time worked</h3>
        {data && (
          <span role="status">
            {formatMinutes(wholeMinutes(total))} of {formatMinutes(plannedMinutes)} planned
          </span>
        )}
      </div>
      {error && <p className={classes.none}>{failureMessage(error)}</p>}
      {data && intervals.length === 0 && !now && (
        <p className={classes.none}>Nothing measured yet. Start measures it, or add what you worked.</p>
      )}
      {(intervals.length > 0 || now) && (
        <ul className={classes.list}>
          {intervals.map((interval) => (
            <li key={interval.id}>
              {open === interval.id ? (
                <StretchForm
                  stretch={interval}
                  zone={interval.zone}
                  hereZone={zone}
                  day={place.day}
                  today={today}
                  save={(stretch) => actions.correct(interval.id, stretch)}
                  onClose={close}
                />
              ) : (
                <WorkedRow
                  interval={interval}
                  words={spanWords(interval, place)}
                  onCorrect={() => setOpen(interval.id)}
                  onRemove={() => void remove(interval)}
                />
              )}
            </li>
          ))}
          {now?.running && (
            <li className={classes.row}>
              <span className={classes.span}>{spanWords({ ...now.running, until: null }, place)}</span>
              <span className={classes.by}>{formatMinutes(wholeMinutes(runningMs(now, epochMs)))}, runs</span>
            </li>
          )}
        </ul>
      )}
      {open === 'new' ? (
        <StretchForm
          stretch={null}
          zone={zone}
          hereZone={zone}
          day={place.day}
          today={today}
          save={actions.add}
          onClose={close}
        />
      ) : (
        <Button ref={adds} size="xs" leftSection={<Plus size={14} aria-hidden />} onClick={() => setOpen('new')}>
          Add time
        </Button>
      )}
    </section>
  );
}
