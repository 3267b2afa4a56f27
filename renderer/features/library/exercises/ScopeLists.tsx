import { Points } from '#renderer/components/content/Points.tsx';
import type { Exercise } from '#shared/model/exercise.ts';
import classes from './ScopeLists.module.css';

/** What to ask before drawing, what belongs to the task, and what does not. */
export function ScopeLists({ scope: { clarify, inScope, outOfScope } }: { scope: Exercise['scope'] }) {
  return (
    <div className={classes.scope}>
      <div className={classes.whole}>
        <h3 className={classes.title}>Ask first</h3>
        <Points points={clarify} />
      </div>
      <div>
        <h3 className={classes.title}>In scope</h3>
        <Points points={inScope} />
      </div>
      <div>
        <h3 className={classes.title}>Out of scope</h3>
        <Points points={outOfScope} />
      </div>
    </div>
  );
}
