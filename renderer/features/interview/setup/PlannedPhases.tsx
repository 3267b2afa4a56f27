import type { PlannedPhase } from '#shared/domain/interviews/interviewPhases.ts';
import classes from './PlannedPhases.module.css';

/** How the time is shared out. */
export function PlannedPhases({ phases, minutes }: { phases: readonly PlannedPhase[]; minutes: number }) {
  return (
    <section aria-labelledby="phases" className={classes.phases}>
      <h2 id="phases" className={classes.heading}>
        {minutes} minutes
      </h2>
      <ol>
        {phases.map(({ title, minutes: own }) => (
          <li key={title} className={classes.phase}>
            <span>{title}</span>
            <span className={classes.minutes}>{own} min</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
