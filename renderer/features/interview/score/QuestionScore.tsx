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
        <Part title="What an interviewer listens for" points={asked.signals} />
        <Part title="Traps" points={asked.traps} />
      </details>
    </li>
  );
}

function Part({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <Points points={points} />
    </>
  );
}
