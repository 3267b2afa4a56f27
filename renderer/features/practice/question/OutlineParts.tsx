import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { Points } from '#renderer/components/content/Points.tsx';
import type { Question } from '#shared/model/question.ts';
import classes from './OutlineCard.module.css';

/** A strong answer in points, what spoils one, and what is asked next. */
export function OutlineParts({ question }: { question: Question }) {
  const isToAsk = question.kind === 'ask';
  return (
    <>
      <Points points={question.outline} />
      {question.signals.length > 0 && <Part title="What an interviewer listens for" points={question.signals} />}
      <Part title="Traps" points={question.traps} />
      <Part title={isToAsk ? 'To ask next' : 'Follow-ups'} points={question.followUps} />
      <h3 className={classes.part}>{isToAsk ? 'What it finds out' : 'What it probes'}</h3>
      <p className={classes.probes}>
        <InlineText text={question.probes} />
      </p>
    </>
  );
}

function Part({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <Points points={points} />
    </>
  );
}
