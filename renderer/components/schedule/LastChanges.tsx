import { Button } from '@mantine/core';
import { useNow } from '#renderer/api/useNow.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import classes from './LastChanges.module.css';
import { useApplyStep } from './useApplyStep.ts';

/** The steps of the schedule, newest first. The newest can be taken back, then the one before. */
export function LastChanges({ run }: { run: Run }) {
  const { date: today } = useNow();
  const { undo } = useApplyStep();
  if (run.steps.length === 0) return <p className={classes.none}>Nothing was changed yet, or all of it was undone.</p>;
  return (
    <ol className={classes.steps} aria-label="Last changes">
      {run.steps.toReversed().map(({ at, title }, index) => (
        <li key={at}>
          <span className={classes.title}>{title}</span>
          <time dateTime={at}>{whenOf(at, today)}</time>
          {index === 0 && (
            <Button size="xs" aria-label={`Undo: ${title}`} onClick={() => void undo(at)}>
              Undo
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** `07:04` today, `Thu 18 Feb, 21:30` before. */
function whenOf(at: Instant, today: LocalDate): string {
  const { date, minutes } = wallClockAt(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return date === today ? wallTimeAt(minutes) : `${mediumDate(date)}, ${wallTimeAt(minutes)}`;
}
