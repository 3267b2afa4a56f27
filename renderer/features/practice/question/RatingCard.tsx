import { Button, Paper, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Undo2 } from 'lucide-react';
import { Link } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessSecondOfTwo } from '#renderer/components/unlessSecondOfTwo.ts';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import type { Question } from '#shared/model/question.ts';
import { ratingLooks, ratingWord } from '../words.ts';
import classes from './RatingCard.module.css';
import { useRating } from './useRating.ts';

interface RatingCardProps {
  question: Question;
  /** Newest first. */
  attempts: readonly Attempt[];
  /** Goes to the next question; null at the end. */
  onNext: (() => void) | null;
}

/** How the answer went, on four buttons or keys, and how it went before. */
export function RatingCard({ question, attempts, onNext }: RatingCardProps) {
  const { date } = useNow();
  const { rate, takeBack } = useRating(question);
  const looks = ratingLooks(question.kind);
  const todays = attempts[0]?.date === date ? attempts[0].rating : null;
  useHotkeys(looks.map(({ rating }) => [String(rating), unlessTaken(() => rate(rating))]));
  return (
    <Paper component="section" aria-labelledby="rating" className={classes.card}>
      <h2 id="rating" className={classes.title}>
        How did it go?
      </h2>
      <div className={classes.ratings}>
        {looks.map(({ rating, word, pane }) => (
          <UnstyledButton
            key={rating}
            className={classes.rating}
            aria-pressed={todays === rating}
            onClick={unlessSecondOfTwo(() => rate(rating))}
          >
            <PaneSwatch state={pane} />
            <span className={classes.word}>{word}</span>
            <Keys keys={[String(rating)]} />
          </UnstyledButton>
        ))}
      </div>
      {todays !== null && onNext && (
        <Button className={classes.next} rightSection={<Keys keys={['J']} />} onClick={onNext}>
          Next question
        </Button>
      )}
      {attempts.length > 0 && (
        <Folded items={attempts} what="earlier answers">
          {(shown) => (
            <ol className={classes.attempts} aria-label="Earlier answers">
              {shown.map((attempt) => (
                <li key={attempt.id} className={classes.attempt}>
                  <PaneSwatch state={attempt.rating > 2 ? 'lit' : 'half'} />
                  <span>{ratingWord(question.kind, attempt.rating)}</span>
                  <span className={classes.date}>{mediumDate(attempt.date)}</span>
                  {attempt.entryId && (
                    <Link href={`/journal/${attempt.entryId}`} className={classes.answer}>
                      What you wrote
                    </Link>
                  )}
                  <UnstyledButton
                    className={classes.back}
                    aria-label={`Take back “${ratingWord(question.kind, attempt.rating)}” of ${mediumDate(attempt.date)}`}
                    onClick={() => takeBack(attempt)}
                  >
                    <Undo2 size={14} aria-hidden />
                  </UnstyledButton>
                </li>
              ))}
            </ol>
          )}
        </Folded>
      )}
    </Paper>
  );
}
