import { ACTIVITIES } from '../../model/activity.ts';
import type { WindowPhase } from '../pictures/windowPhase.ts';
import type { PaneState } from '../progress/windowPanes.ts';

interface WindowToBuild {
  /** Days of each phase. */
  phases?: readonly number[];
  minutes?: readonly number[];
  /** How many of a day's sessions come in the evening. */
  evenings?: number;
  today?: number;
  /** The state of a pane; clear when nothing is said. */
  state?: (dayNumber: number, row: number) => PaneState;
}

/** For tests: a window of the plan's own shape unless told otherwise. */
export function aWindow({
  phases = [7, 7, 7, 7, 7, 2],
  minutes = [120, 60, 120, 120],
  evenings = 1,
  today,
  state = () => 'clear',
}: WindowToBuild = {}): WindowPhase[] {
  let dayNumber = 0;
  return phases.map((dayCount, phaseIndex) => ({
    title: `Phase ${phaseIndex + 1}`,
    shortTitle: `Phase ${phaseIndex + 1}`,
    days: Array.from({ length: dayCount }, () => {
      dayNumber += 1;
      const number = dayNumber;
      return {
        dayNumber: number,
        isToday: number === today,
        panes: minutes.map((each, row) => ({
          sessionId: `day-${number}-${row}`,
          activity: ACTIVITIES[(number + row) % ACTIVITIES.length] ?? 'read',
          part: row < minutes.length - evenings ? ('morning' as const) : ('evening' as const),
          minutes: each,
          state: state(number, row),
          label: `Day ${number}, session ${row + 1}`,
        })),
      };
    }),
  }));
}
