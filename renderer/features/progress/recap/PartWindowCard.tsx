import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { dateOfDay } from '#shared/domain/progress/recap/recapsOf.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import type { Run } from '#shared/model/run.ts';
import { WindowCard } from '../run/WindowCard.tsx';

/** The part's own days of the window, large. */
export function PartWindowCard({ run, recap }: { run: Run; recap: Recap }) {
  const plan = usePlan();
  const { date: today } = useNow();
  const [, navigate] = useLocation();
  const { first, through } = recap;
  const phases = useMemo(
    () =>
      windowPanes(plan, run, today)
        .map((phase) => ({
          ...phase,
          days: phase.days.filter(({ dayNumber }) => first <= dayNumber && dayNumber <= through),
        }))
        .filter(({ days }) => days.length > 0),
    [plan, run, today, first, through],
  );
  const openDay = (number: number) => {
    const date = dateOfDay(plan, run, number);
    if (date) navigate(date === today ? '/' : `/day/${date}`);
  };
  return (
    <WindowCard
      title={windowWords(recap)}
      seenAs={`${run.id}-recap-${through}`}
      phases={phases}
      isNarrowed={false}
      onOpenDay={openDay}
    />
  );
}

/** `21 of 28 panes of these days are lit` */
function windowWords({ sessions: { done, all } }: Recap): string {
  if (done === 0) return 'The glass of these days is clear';
  if (done === all) return `All ${all} panes of these days are lit`;
  return `${done} of ${all} panes of these days ${done === 1 ? 'is' : 'are'} lit`;
}
