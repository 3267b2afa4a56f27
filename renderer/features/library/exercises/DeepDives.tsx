import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { Points } from '#renderer/components/content/Points.tsx';
import type { Exercise } from '#shared/model/exercise.ts';
import classes from './DeepDives.module.css';

/** Where the interviewer may dig, and what a strong answer touches. */
export function DeepDives({ deepDives }: { deepDives: Exercise['deepDives'] }) {
  return (
    <div className={classes.dives}>
      {deepDives.map(({ ask, points }) => (
        <div key={ask}>
          <h3 className={classes.ask}>
            <InlineText text={ask} />
          </h3>
          <Points points={points} />
        </div>
      ))}
    </div>
  );
}
