import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { looseEnds } from '#shared/domain/run/looseEnds.ts';
import { addDays, mediumDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './LooseEndsCard.module.css';
import { SessionMenu } from './SessionMenu.tsx';
import { SideCard } from './SideCard.tsx';
import type { SessionActions } from './useSessionActions.tsx';

const MOST_SHOWN = 3;

/** What earlier days left open, newest first, with what can be done about each. Nothing where all is settled. */
export function LooseEndsCard({ run, today, actions }: { run: Run; today: LocalDate; actions: SessionActions }) {
  const plan = usePlan();
  const [, navigate] = useLocation();
  const ends = looseEnds(run, plan, today);
  if (ends.length === 0) return null;
  const isYesterday = ends.every(({ placement }) => placement.date === addDays(today, -1));
  return (
    <SideCard title={isYesterday ? 'Yesterday’s loose ends' : 'Loose ends'} aside={String(ends.length)}>
      <ul className={classes.list}>
        {ends.slice(0, MOST_SHOWN).map((end) => (
          <li key={end.sessionId} className={classes.end}>
            <div className={classes.words}>
              <a href={`#/session/${end.sessionId}`}>{end.session.title}</a>
              <span>
                {mediumDate(end.placement.date)}
                {end.state === 'partly' && ', partly done'}
              </span>
            </div>
            <SessionMenu
              session={{ ...end, outcome: run.outcomes[end.sessionId] ?? null }}
              actions={actions}
              onOpen={() => navigate(`/session/${end.sessionId}`)}
            />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {ends.length > MOST_SHOWN && <span>and {ends.length - MOST_SHOWN} more</span>}
        <Button size="xs" onClick={() => navigate('/reschedule')}>
          Reschedule
        </Button>
      </div>
    </SideCard>
  );
}
