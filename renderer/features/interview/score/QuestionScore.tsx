import { planner } from '#renderer/api/connection.ts';
import { Points } from '#renderer/components/content/Points.tsx';
import { changeInterview } from '#renderer/components/interviews/interviewActions.ts';
import type { AskedQuestion } from '#shared/contract/interviewsContract.ts';
import type { InterviewId } from '#shared/model/ids.ts';
import type { InterviewQuestion } from '#shared/model/interview.ts';
import { RatingScale } from './RatingScale.tsx';
import classes from './ScoreLine.module.css';

interface QuestionScoreProps {
  id: InterviewId;
  asked: AskedQuestion;
  place: number;
  question: InterviewQuestion | undefined;
}

/** One's notes, what a strong answer says and what spoils one, and how it went. */
export function QuestionScore({ id, asked, place, question }: QuestionScoreProps) {
  if (!question) return null;
  const { notes, rating } = question;
  return (
    <li className={classes.line}>
      <RatingScale
        label={asked.title}
        rating={rating}
        onRate={(next) =>
          void changeInterview(() => planner.interviews.rateQuestion({ id, question: place, rating: next }))
        }
      />
      {notes.trim() !== '' && <p className={classes.notes}>{notes}</p>}
      <details className={classes.outline} open={place === 0}>
        <summary>What a strong answer says</summary>
        <Points points={asked.outline} />
        {asked.traps.length > 0 && (
          <>
            <h3 className={classes.part}>Traps</h3>
            <Points points={asked.traps} />
          </>
        )}
      </details>
    </li>
  );
}
