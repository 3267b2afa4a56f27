import type { Session } from '../../model/curriculum.ts';
import type { Outcome } from '../../model/run.ts';

/**
 * How much of the plan an outcome has done, in the plan's own minutes: all of a done session however long it took,
 * the real minutes of a partly done one up to its planned ones, nothing of a skipped one.
 */
export function creditedMinutes(session: Session, outcome: Outcome | undefined): number {
  switch (outcome?.state) {
    case 'done':
      return session.minutes;
    case 'partly':
      return Math.min(outcome.minutes, session.minutes);
    default:
      return 0;
  }
}
