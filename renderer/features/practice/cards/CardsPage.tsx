import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { CardDialog } from '#renderer/components/cards/CardDialog.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { InterviewBanner } from '#renderer/components/interviews/InterviewBanner.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { PracticeTabs } from '../PracticeTabs.tsx';
import { AddQuestionsDialog } from './AddQuestionsDialog.tsx';
import { CardList } from './CardList.tsx';
import classes from './CardsPage.module.css';
import { ForecastCard } from './ForecastCard.tsx';
import { LimitsCard } from './LimitsCard.tsx';
import { TodayCard } from './TodayCard.tsx';

/** What is due today, what comes, and every card. */
export function CardsPage() {
  const { data: today, error } = useQuery(queries.cards.today.queryOptions());
  const [dialog, setDialog] = useState<'own' | 'questions' | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const write = () => setDialog('own');
  useHotkeys([
    ['R', unlessTaken(() => navigate('/practice/review'))],
    ['N', unlessTaken(write)],
    ['/', unlessTaken(() => search.current?.focus())],
  ]);
  const isEmpty = today?.total === 0;
  return (
    <>
      <PageHeader title="Cards">
        <Button onClick={write}>Write a card</Button>
        <Button variant={isEmpty ? 'filled' : 'default'} onClick={() => setDialog('questions')}>
          Add questions
        </Button>
      </PageHeader>
      <PracticeTabs current="cards" />
      <InterviewBanner />
      {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
      {isEmpty && (
        <EmptyState title="No cards yet">
          Cards come back just before you would forget them. Make them of questions, or mark words in an entry or a
          lesson and choose “Make a card”.
        </EmptyState>
      )}
      {today && !isEmpty && (
        <div className={classes.columns}>
          <div className={classes.today}>
            <TodayCard today={today} />
          </div>
          <div className={classes.forecast}>
            <ForecastCard />
          </div>
          <div className={classes.list}>
            <CardList search={search} />
          </div>
          <div className={classes.limits}>
            <LimitsCard settings={today.settings} reviews={today.reviews} needed={today.reviewsToFit} />
          </div>
        </div>
      )}
      {dialog === 'questions' && <AddQuestionsDialog onClose={() => setDialog(null)} />}
      {dialog === 'own' && <WriteCard onClose={() => setDialog(null)} />}
    </>
  );
}

function WriteCard({ onClose }: { onClose: () => void }) {
  return (
    <CardDialog
      title="Write a card"
      word="Make the card"
      sides={{ front: '', back: '' }}
      save={async (sides) => {
        await planner.cards.addOwn(sides);
        showToast({ message: 'Card made' });
      }}
      onClose={onClose}
    />
  );
}
