import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { cardCount } from '#renderer/components/cards/cardWords.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';

/** Nothing is left today: what was done, and what comes tomorrow. */
export function ReviewDone({ done }: { done: number }) {
  const { data: today } = useQuery(queries.cards.today.queryOptions());
  const { data: days } = useQuery(queries.cards.forecast.queryOptions({ input: { days: 14 } }));
  const tomorrow = days?.[1];
  const comes = tomorrow ? tomorrow.reviews + tomorrow.fresh : 0;
  const action = (
    <Button component={Link} href="/practice" variant="filled">
      All cards
    </Button>
  );
  if (!today) return null;
  if (today.total === 0) {
    return (
      <EmptyState title="No cards yet" action={action}>
        Make cards of questions, or mark words in an entry or a lesson.
      </EmptyState>
    );
  }
  return (
    <EmptyState title={done > 0 ? 'Done for today' : 'Nothing is due today'} action={action}>
      {done > 0 && `${cardCount(done)} reviewed. `}
      {today.backlog > 0 && `${cardCount(today.backlog)} overdue on the days after. `}
      {comes === 0 ? 'None comes tomorrow.' : `${cardCount(comes)} tomorrow, if you remember them all.`}
    </EmptyState>
  );
}
