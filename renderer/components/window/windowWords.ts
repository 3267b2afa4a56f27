import type { PaneState } from '#shared/domain/progress/windowPanes.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { ACTIVITY_LOOKS } from '../activityLooks.ts';
import { PANE_STATE_WORDS, type WindowPane, type WindowPhase } from './windowPhase.ts';

/** The whole window in a sentence: "Plan window: 55 of 148 panes lit, 4 half lit". */
export function windowSummary(phases: readonly WindowPhase[]): string {
  const panes = phases.flatMap((phase) => phase.days.flatMap((day) => day.panes));
  const count = (state: PaneState) => panes.filter((pane) => pane.state === state).length;
  const half = count('half');
  const rest = count('rest');
  return [
    `Plan window: ${count('lit')} of ${panes.length} panes lit`,
    ...(half > 0 ? [`${half} half lit`] : []),
    ...(rest > 0 ? [`${rest} set aside`] : []),
  ].join(', ');
}

/** What a pane is, under its title: "Day 16 · Code · 1 h · Clear". */
export function paneFacts(dayNumber: number, pane: WindowPane): string[] {
  return [
    `Day ${dayNumber}`,
    ACTIVITY_LOOKS[pane.activity].word,
    formatMinutes(pane.minutes),
    PANE_STATE_WORDS[pane.state],
  ];
}
