import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { dayWords } from '#shared/domain/progress/recap/recapsOf.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import grid from '../progressGrid.module.css';
import { EvidenceCard } from './EvidenceCard.tsx';
import { FactsCard } from './FactsCard.tsx';
import { MissedCard } from './MissedCard.tsx';
import { NextCard } from './NextCard.tsx';
import { PartWindowCard } from './PartWindowCard.tsx';
import classes from './Recap.module.css';
import { RecapCharts } from './RecapCharts.tsx';

/** What the part came to, from the facts down to what is next. */
export function RecapBody({ run, recap }: { run: Run; recap: Recap }) {
  const { date: today } = useNow();
  const plan = usePlan();
  if (recap.from > today) {
    return (
      <div className={grid.cards}>
        <EmptyState title="These days are still to come">
          {capital(dayWords(recap))} begin on {longDate(recap.from)}. What you do in them stands here.
        </EmptyState>
        <PartWindowCard run={run} recap={recap} />
      </div>
    );
  }
  return (
    <div className={grid.cards}>
      {!recap.hasCome && (
        <p className={classes.soFar}>
          So far: these days end on {longDate(recap.date)}. Their recap can be saved from then on
          {run.pausedOn === null ? '.' : ', once the plan goes on.'}
        </p>
      )}
      {recap.isEmpty ? <NothingDone through={recap.through} /> : <FactsCard recap={recap} />}
      <PartWindowCard run={run} recap={recap} />
      {!recap.isEmpty && <RecapCharts run={run} recap={recap} />}
      {!recap.isEmpty && <EvidenceCard recap={recap} />}
      <div className={classes.two}>
        <MissedCard recap={recap} canReschedule={run.pausedOn === null && !recap.isEmpty} />
        <NextCard recap={recap} isLast={recap.through === plan.days.at(-1)?.number} />
      </div>
    </div>
  );
}

function NothingDone({ through }: { through: number }) {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Nothing was done in these days"
      action={<Button onClick={() => navigate(`/progress/recap/${through}/reschedule`)}>Reschedule</Button>}
    >
      No session was finished, and nothing was written or practised. The plan can go on from today.
    </EmptyState>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
