import type { PaneState } from '../progress/windowPanes.ts';
import type { WindowPhase } from './windowPhase.ts';

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
