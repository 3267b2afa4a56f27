import { Button, Paper } from '@mantine/core';
import { Link } from 'wouter';
import { cardCount } from '#renderer/components/cards/cardWords.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import type { CardsToday } from '#shared/contract/cardsContract.ts';
import classes from './TodayCard.module.css';

/** What is left of today's cards, and the one thing to do about it. */
export function TodayCard({ today }: { today: CardsToday }) {
  const { left, done, backlog, freshWaiting } = today;
  const due = left.again + left.reviews;
  const doneCount = done.reviews + done.fresh;
  const isDone = due + left.fresh === 0;
  return (
    <Paper component="section" aria-labelledby="cards-today" className={classes.card}>
      <div className={classes.words}>
        <h2 id="cards-today" className={classes.title}>
          {isDone
            ? doneCount > 0
              ? 'Done for today'
              : 'Nothing is due today'
            : `${cardCount(due + left.fresh)} today`}
        </h2>
        <dl className={classes.figures}>
          <Figure word="Due" value={due} />
          <Figure word="New" value={left.fresh} />
          <Figure word="Done" value={doneCount} />
        </dl>
        {backlog > 0 && (
          <p className={classes.note}>
            {backlog} more {backlog === 1 ? 'is' : 'are'} overdue. They come on the next days, at most{' '}
            {today.settings.dailyReviews} a day, what is most likely forgotten first.
          </p>
        )}
        {freshWaiting > 0 && <p className={classes.note}>{waitingWords(today)}</p>}
      </div>
      {!isDone && (
        <Button
          component={Link}
          href="/practice/review"
          variant="filled"
          size="lg"
          rightSection={<Keys keys={['R']} />}
        >
          Review
        </Button>
      )}
    </Paper>
  );
}

function Figure({ word, value }: { word: string; value: number }) {
  return (
    <div className={classes.figure}>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function waitingWords({ freshWaiting, backlog, settings }: CardsToday): string {
  const words = freshWaiting === 1 ? '1 new card waits' : `${freshWaiting} new cards wait`;
  return backlog > 0 ? `${words} until then.` : `${words}: ${settings.dailyNew} begin a day.`;
}
