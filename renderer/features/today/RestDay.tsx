import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** A date without sessions: before the run, within it, or after. */
export function RestDay({ run, date }: { run: Run; date: LocalDate }) {
  const plan = usePlan();
  const [, navigate] = useLocation();
  const next = placedSessions(run).find(({ placement }) => placement.date > date);
  if (!next) {
    return (
      <EmptyState
        title="The plan is behind you"
        action={<Button onClick={() => navigate('/progress')}>Look at the window</Button>}
      >
        What you wrote and drew on the way is in the journal.
      </EmptyState>
    );
  }
  const day = plan.dayOf(next.sessionId);
  return (
    <EmptyState
      title="Nothing is asked of you"
      action={<Button onClick={() => navigate(`/day/${next.placement.date}`)}>Look at that day</Button>}
    >
      The next sessions are on {longDate(next.placement.date)}
      {day && `: day ${day.number}, ${day.title}`}.
    </EmptyState>
  );
}
