import type { Placement } from '../../model/run.ts';
import type { PlannedSession } from '../run/planIndex.ts';

/** One session on its way through the windows. */
export interface FlowItem {
  planned: PlannedSession;
  minutes: number;
  /** Where it stays, when it may not be placed anew: what follows comes after it. */
  stays: Placement | null;
  /** False when the plan day was partly worked on already: its rest may share a date with what was before. */
  isDayWhole: boolean;
  /** Where it stands now and may stay, with everything after it, once all before it is placed. */
  stands?: Placement | null;
}
