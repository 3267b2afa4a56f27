import { InlineText } from '#renderer/components/content/InlineText.tsx';
import type { Exercise } from '#shared/model/exercise.ts';
import { STEP_WORDS } from './exerciseSteps.ts';
import classes from './RubricList.module.css';

/** What the interviewer listens for at each step. */
export function RubricList({ rubric }: { rubric: Exercise['rubric'] }) {
  return (
    <ol className={classes.rubric}>
      {rubric.map(({ step, expects }) => (
        <li key={expects} className={classes.row}>
          <b className={classes.step}>{STEP_WORDS[step]}</b>
          <p>
            <InlineText text={expects} />
          </p>
        </li>
      ))}
    </ol>
  );
}
