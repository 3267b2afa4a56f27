import { Button, UnstyledButton } from '@mantine/core';
import { intervalWords, REVIEW_WORDS } from '#renderer/components/cards/cardWords.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessSecondOfTwo } from '#renderer/components/unlessSecondOfTwo.ts';
import type { ShownCard } from '#shared/contract/cardsContract.ts';
import type { ReviewRating } from '#shared/model/card.ts';
import classes from './RatingBar.module.css';

interface RatingBarProps {
  card: ShownCard;
  isShown: boolean;
  onShow: () => void;
  onRate: (rating: ReviewRating) => void;
}

/** Shows the back; then how well it was remembered, each answer with when the card comes again. */
export function RatingBar({ card, isShown, onShow, onRate }: RatingBarProps) {
  return (
    <div className={classes.bar}>
      {isShown ? (
        <fieldset className={classes.ratings} aria-label="How well did you remember it?">
          {REVIEW_WORDS.map((word, index) => (
            <UnstyledButton key={word} className={classes.rating} onClick={unlessSecondOfTwo(() => onRate(index + 1))}>
              <span className={classes.word}>{word}</span>
              <span className={classes.interval}>{intervalWords(card.intervals[index] ?? 0)}</span>
              <Keys keys={[String(index + 1)]} />
            </UnstyledButton>
          ))}
        </fieldset>
      ) : (
        <Button variant="filled" size="lg" rightSection={<Keys keys={['Space']} />} onClick={onShow}>
          Show the back
        </Button>
      )}
    </div>
  );
}
