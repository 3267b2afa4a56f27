import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { usePlan } from '#renderer/api/usePlan.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { RecapButton } from './RecapButton.tsx';
import { ReflectButton } from './ReflectButton.tsx';

interface RestDayProps {
  run: Run;
  date: LocalDate;
  /** Null for a day to come. */
  onReflect: (() => void) | null;
}

/** A date without sessions: before the run, within it, or after. */
export function RestDay({ run, date, onReflect }: RestDayProps) {
  const plan = usePlan();
  const [, navigate] = useLocation();
  const reflection = onReflect && <ReflectButton onClick={onReflect} />;
  const next = placedSessions(run).find(({ placement }) => placement.date > date);
  if (!next) {
    return (
      <EmptyState
        title="The plan is behind you"
        action={
          <>
            <Button onClick={() => navigate('/progress')}>Look at the window</Button>
            <RecapButton run={run} date={date} isOver />
            {reflection}
          </>
        }
      >
        What you wrote and drew on the way is in the journal.
      </EmptyState>
    );
  }
  const day = plan.dayOf(next.sessionId);
  return (
    <EmptyState
      title="Nothing is asked of you"
      action={
        <>
          <Button onClick={() => navigate(`/day/${next.placement.date}`)}>Look at that day</Button>
          {reflection}
        </>
      }
    >
      The next sessions are on {longDate(next.placement.date)}
      {day && `: day ${day.number}, ${day.title}`}.
    </EmptyState>
  );
}
