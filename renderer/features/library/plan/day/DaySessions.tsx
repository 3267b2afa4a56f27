import { Link } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import type { PaneState } from '#shared/domain/progress/windowPanes.ts';
import { type SessionState, sessionState } from '#shared/domain/run/sessionState.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { PlanDay } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import classes from './DaySessions.module.css';

/** The day's sessions in plan order; each opens over the page. */
export function DaySessions({ day, run }: { day: PlanDay; run: Run | null }) {
  const { date: today } = useNow();
  return (
    <PageSection id="sessions" title="Sessions">
      <ol className={classes.sessions}>
        {day.sessions.map((session) => {
          const state = run ? sessionState(run, session.id, { date: today }) : 'waiting';
          return (
            <li key={session.id}>
              <Link
                href={`/library/day/${day.number}/session/${session.id}`}
                className={classes.session}
                data-session={session.id}
              >
                <PaneSwatch state={PANES[state]} activity={session.activity} />
                <span className={classes.title}>{session.title}</span>
                <ActivityChip activity={session.activity} />
                <span className={classes.state}>{WORDS[state]}</span>
                <span className={classes.minutes}>{formatMinutes(session.minutes)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </PageSection>
  );
}

const WORDS: Record<SessionState, string> = {
  started: 'Under way',
  done: 'Done',
  partly: 'Partly done',
  skipped: 'Set aside',
  missed: 'Left over',
  waiting: 'Waiting',
};

const PANES: Record<SessionState, PaneState | 'today'> = {
  started: 'today',
  done: 'lit',
  partly: 'half',
  skipped: 'rest',
  missed: 'clear',
  waiting: 'clear',
};
