import { useId, useState } from 'react';
import { INTERVIEW_RATING_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { InterviewRating } from '#shared/model/interview.ts';
import classes from './RatingScale.module.css';

interface RatingScaleProps {
  /** What is rated. */
  label: string;
  rating: InterviewRating | null;
  /** What each looks like; the names alone where there is none. */
  words?: readonly string[];
  onRate: (rating: InterviewRating) => void;
}

const SOLID = 3;

/** Weak to strong on four choices, with what the one looked at means; the keys 1 to 4 press them. */
export function RatingScale({ label, rating, words = [], onRate }: RatingScaleProps) {
  const name = useId();
  const [lookedAt, setLookedAt] = useState<InterviewRating | null>(null);
  const told = lookedAt ?? rating ?? SOLID;
  const said = words[told - 1];
  return (
    <>
      <fieldset className={classes.scale} data-scale>
        <legend className={classes.legend}>{label}</legend>
        {INTERVIEW_RATING_WORDS.map((word, index) => (
          <label
            key={word}
            className={classes.choice}
            onMouseEnter={() => setLookedAt(index + 1)}
            onMouseLeave={() => setLookedAt(null)}
          >
            <input
              type="radio"
              name={name}
              className={classes.radio}
              data-rating={index + 1}
              checked={rating === index + 1}
              onChange={() => onRate(index + 1)}
              onFocus={() => setLookedAt(index + 1)}
              onBlur={() => setLookedAt(null)}
            />
            {word}
          </label>
        ))}
      </fieldset>
      {said && (
        <p className={classes.said}>
          <b>{INTERVIEW_RATING_WORDS[told - 1]}</b> {said}
        </p>
      )}
    </>
  );
}
