import type { Activity } from '../../model/activity.ts';
import type { PartOfDay } from '../../model/curriculum.ts';
import type { PaneState } from '../progress/windowPanes.ts';

export interface WindowPane {
  sessionId: string;
  activity: Activity;
  part: PartOfDay;
  /** The plan's own minutes: the pane's height. */
  minutes: number;
  /** What it really took; null or left out before there was any work. */
  realMinutes?: number | null;
  state: PaneState;
  /** The session's title. */
  label: string;
}

export interface WindowDay {
  dayNumber: number;
  isToday: boolean;
  /** From the top: the morning's panes, then the evening's. */
  panes: readonly WindowPane[];
}

/** One lancet of the window. */
export interface WindowPhase {
  title: string;
  shortTitle: string;
  days: readonly WindowDay[];
}

export const PANE_STATE_WORDS: Record<PaneState, string> = {
  clear: 'Clear',
  half: 'Half lit',
  lit: 'Lit',
  rest: 'Set aside',
};
