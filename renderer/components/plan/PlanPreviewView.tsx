import { useId } from 'react';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { PlanPreview, PlanSummary } from '#shared/contract/planContract.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import classes from './PlanPreviewView.module.css';
import { counted, planCounts } from './planWords.ts';

interface PlanPreviewViewProps {
  plan: PlanSummary;
  phases: PlanPreview['phases'];
}

type PreviewPhase = PlanPreview['phases'][number];
type PreviewSession = PreviewPhase['days'][number]['sessions'][number];

/** The plan as it was understood: every day and session with its time. The first phase is open. */
export function PlanPreviewView({ plan, phases }: PlanPreviewViewProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {plan.title}
      </h3>
      <p className={classes.counts}>{planCounts(plan)}</p>
      {phases.map((phase, index) => (
        <details key={`${phase.title}-${phase.days[0]?.number ?? index}`} className={classes.phase} open={index === 0}>
          <summary className={classes.phaseHead}>
            <h4>{phase.title}</h4>
            <span>
              {counted(phase.days.length, 'day')}, {formatMinutes(minutesOf(phase))}
            </span>
          </summary>
          <ol>
            {phase.days.map((day) => (
              <li key={day.number} className={classes.day}>
                <p className={classes.dayTitle}>
                  <span>Day {day.number}</span> {day.title}
                </p>
                <ul>
                  {day.sessions.map((session) => (
                    <SessionRow key={session.id} session={session} />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function SessionRow({ session }: { session: PreviewSession }) {
  const { icon: Icon, word } = ACTIVITY_LOOKS[session.activity];
  return (
    <li className={classes.session} data-activity={session.activity}>
      <span className={classes.time}>
        {session.start}–{endOf(session)}
      </span>
      <Icon size={14} className={classes.icon} role="img" aria-label={word} />
      <span>{session.title}</span>
    </li>
  );
}

function minutesOf({ days }: PreviewPhase): number {
  return days.flatMap(({ sessions }) => sessions).reduce((sum, { minutes }) => sum + minutes, 0);
}
