import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './Consequence.module.css';
import { calendarWeeks } from './calendarWeeks.ts';
import { MovedDays } from './MovedDays.tsx';
import { WeeksPicture } from './WeeksPicture.tsx';
import { counted } from './words.ts';
import { workAndDays } from './workAndDays.ts';

interface ConsequenceProps {
  /** Tells one operation from another: what was unfolded is folded again. */
  name: string;
  /** What stays as it was. */
  kept: string;
  run: Run;
  plan: PlanIndex;
  preview: ReschedulePreview;
  today: LocalDate;
}

/** The calendar before over the calendar after on the same scale, and what the difference is. */
export function Consequence({ name, kept, run, plan, preview, today }: ConsequenceProps) {
  const { before, after } = calendarWeeks(run, plan, preview, today);
  const { daysOfWork, daysToDoIt } = workAndDays(run, plan, today);
  const now = `${counted(daysOfWork, 'day')} of work, ${counted(daysToDoIt, 'day')} to do it`;
  return (
    <>
      <h3 className={classes.when}>
        Now <span>{now}</span>
      </h3>
      <WeeksPicture weeks={before} summary={`Now: ${now}`} />
      <h3 className={classes.when}>
        After <span>{kept}</span>
      </h3>
      <WeeksPicture weeks={after} summary={`After: ${kept}`} />
      <Facts preview={preview} />
      <MovedDays key={name} changes={preview.changes} plan={plan} />
    </>
  );
}

function Facts({ preview: { lastDay, changes, skipped, busiestDay, openedDates } }: { preview: ReschedulePreview }) {
  const isLater = lastDay.before !== lastDay.after;
  const most = busiestDay.after?.minutes ?? 0;
  const mostBefore = busiestDay.before?.minutes ?? 0;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>Last day</dt>
        <dd>
          {isLater && lastDay.before && <s>{shortDate(lastDay.before)} → </s>}
          {lastDay.after ? shortDate(lastDay.after) : 'none'}
          {!isLater && ', as before'}
        </dd>
      </div>
      <div>
        <dt>{skipped.length > 0 ? 'Sessions set aside' : 'Sessions moved'}</dt>
        <dd>{skipped.length > 0 ? skipped.length : changes.length}</dd>
      </div>
      <div>
        <dt>Busiest day</dt>
        <dd>
          {busiestDay.after ? `${formatMinutes(most)} on ${shortDate(busiestDay.after.date)}` : 'none'}
          {most === mostBefore ? ', as before' : `, was ${formatMinutes(mostBefore)}`}
        </dd>
      </div>
      <div>
        <dt>Rest days</dt>
        <dd>{openedDates.length === 0 ? 'all kept' : `${openedDates.length} used`}</dd>
      </div>
    </dl>
  );
}
