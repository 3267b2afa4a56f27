import { usePlan } from '#renderer/api/usePlan.ts';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { formatMinutes } from '#shared/domain/duration.ts';
import { longDate } from '#shared/domain/localDate.ts';
import type { PlannedSession } from '#shared/domain/planIndex.ts';
import { endOf } from '#shared/domain/wallTime.ts';
import type { Run } from '#shared/model/run.ts';
import { ResourceList } from './ResourceList.tsx';
import classes from './SessionDetails.module.css';
import { SessionEntries } from './SessionEntries.tsx';
import { SessionProgress } from './SessionProgress.tsx';

export function SessionDetails({ planned, run }: { planned: PlannedSession; run: Run | null }) {
  const { session, day, phase } = planned;
  const plan = usePlan();
  const placement = run?.placements[session.id];
  const resources = plan.resourcesOf(session);
  return (
    <>
      <p className={classes.when}>
        {placement && `${longDate(placement.date)}, ${placement.start} to ${endOf(placement)}, `}
        {formatMinutes(placement?.minutes ?? session.minutes)}
        {placement?.isMovedByHand && ', moved by hand'}
      </p>
      <p className={classes.place}>
        <ActivityChip activity={session.activity} />
        <span>
          Day {day.number}, {day.title}
        </span>
      </p>
      {run && <SessionProgress session={session} run={run} />}
      <p className={classes.instruction}>{session.instruction}</p>
      <dl className={classes.facts}>
        <dt>Leaves behind</dt>
        <dd>{session.deliverable.text}</dd>
        {resources.length > 0 && (
          <>
            <dt>Resources</dt>
            <dd>
              <ResourceList resources={resources} />
            </dd>
          </>
        )}
        <dt>Topics</dt>
        <dd>{session.topics.join(', ')}</dd>
        {session.tools.length > 0 && (
          <>
            <dt>Tools</dt>
            <dd>{session.tools.join(', ')}</dd>
          </>
        )}
        <dt>Phase</dt>
        <dd>{phase.title}</dd>
      </dl>
      <SessionEntries planned={planned} />
    </>
  );
}
