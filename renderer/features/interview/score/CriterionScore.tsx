import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { changeInterview } from '#renderer/components/interviews/interviewActions.ts';
import type { InterviewId } from '#shared/model/ids.ts';
import type { InterviewScore } from '#shared/model/interview.ts';
import { RatingScale } from './RatingScale.tsx';
import classes from './ScoreLine.module.css';

interface CriterionScoreProps {
  id: InterviewId;
  score: InterviewScore;
  /** What the ratings from 1 to 4 look like. */
  words: readonly string[];
}

/** One line of the rubric with a sentence of why. */
export function CriterionScore({ id, score: { skillId, criterion, rating, note }, words }: CriterionScoreProps) {
  const [text, setText] = useState(note);
  const save = (edit: { rating?: number; note?: string }) =>
    void changeInterview(() => planner.interviews.rateCriterion({ id, skillId, edit }));
  return (
    <li className={classes.line}>
      <RatingScale label={criterion} rating={rating} words={words} onRate={(next) => save({ rating: next })} />
      <input
        className={classes.why}
        aria-label={`Why, for ${criterion}`}
        placeholder="Why?"
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text !== note) save({ note: text });
        }}
      />
    </li>
  );
}
