import type { Instant } from '../../model/time.ts';
import { agesAt, type Kept, type PieceLength } from './ages.ts';

const LENGTHS: readonly PieceLength[] = [13, 10, 7];

/**
 * What stays of the kept states at `now`: all of the last hour, then the last of each hour for a day, of each day for a
 * month, and of each month for ever. Thinning earlier as well, or again, changes nothing of what stays in the end. What is
 * pinned stays beside these and takes the place of none.
 */
export function thin<State extends Kept>(states: readonly State[], now: Instant): State[] {
  const { pieceLengthAt } = agesAt(now);
  const taken = new Set<string>();
  const stays: State[] = [];
  for (const state of states.toReversed()) {
    const length = state.isPinned ? null : pieceLengthAt(state.keptAt);
    if (length === null || !taken.has(state.savedAt.slice(0, length))) stays.push(state);
    if (length !== null) for (const one of LENGTHS) taken.add(state.savedAt.slice(0, one));
  }
  return stays.reverse();
}
