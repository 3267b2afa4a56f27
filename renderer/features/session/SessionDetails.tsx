import { Link } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { InterviewHere } from '#renderer/components/interviews/InterviewHere.tsx';
import { LeavesBehind } from '#renderer/components/work/LeavesBehind.tsx';
import { deliverableTool } from '#shared/domain/content/deliverableTool.ts';
import type { RunSession } from '#shared/domain/run/findSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import type { Run } from '#shared/model/run.ts';
import { AddedFacts } from './AddedFacts.tsx';
import { ResourceList } from './ResourceList.tsx';
import classes from './SessionDetails.module.css';
import { SessionProgress } from './SessionProgress.tsx';
import { WorkedTime } from './WorkedTime.tsx';

interface SessionDetailsProps {
  found: RunSession;
  run: Run | null;
  /** It is not on the calendar any more. */
  onTakenOff: () => void;
}

export function SessionDetails({ found, run, onTakenOff }: SessionDetailsProps) {
  const { session, day, phase } = found;
  const plan = usePlan();
  const placement = run?.placements[session.id];
  const tool = deliverableTool(session);
  const resources = day ? plan.resourcesOf(session) : [];
  return (
    <>
      <p className={classes.when}>
        {placement && `${longDate(placement.date)}, ${placement.start} to ${endOf(placement)}, `}
        {formatMinutes(placement?.minutes ?? session.minutes)}
        {day && placement?.isMovedByHand && ', moved by hand'}
      </p>
      <p className={classes.place}>
        <ActivityChip activity={session.activity} />
        {day ? (
          <Link href={`/library/day/${day.number}`} className={classes.day}>
            Day {day.number}, {day.title}
          </Link>
        ) : (
          <span>Added to the plan</span>
        )}
      </p>
      {run && <SessionProgress session={session} run={run} onTakenOff={day ? null : onTakenOff} />}
      <p className={classes.instruction}>{session.instruction}</p>
      <LeavesBehind
        session={session}
        planDay={day?.number ?? null}
        interview={tool.tool === 'interview' ? <InterviewHere kind={tool.kind} sessionId={session.id} /> : undefined}
      />
      <dl className={classes.facts}>
        {resources.length > 0 && (
          <>
            <dt>Resources</dt>
            <dd>
              <ResourceList resources={resources} />
            </dd>
          </>
        )}
        {session.skills.length > 0 && (
          <>
            <dt>Trains</dt>
            <dd>
              <SkillChips skills={session.skills} />
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
        {phase ? (
          <>
            <dt>Phase</dt>
            <dd>{phase.title}</dd>
          </>
        ) : (
          <AddedFacts session={found.session} />
        )}
      </dl>
      {run && (
        <WorkedTime
          sessionId={session.id}
          plannedMinutes={placement?.minutes ?? session.minutes}
          plannedOn={placement?.date ?? null}
        />
      )}
    </>
  );
}
