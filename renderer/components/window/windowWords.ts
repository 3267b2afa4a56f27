import { PANE_STATE_WORDS, type WindowPane } from '#shared/domain/pictures/windowPhase.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { ACTIVITY_LOOKS } from '../activityLooks.ts';

/** What a pane is, under its title: "Day 16 · Code · 1 h planned · 1 h 15 real · Lit". */
export function paneFacts(dayNumber: number, pane: WindowPane): string[] {
  return [
    `Day ${dayNumber}`,
    ACTIVITY_LOOKS[pane.activity].word,
    `${formatMinutes(pane.minutes)} planned`,
    ...(pane.realMinutes == null ? [] : [`${formatMinutes(pane.realMinutes)} real`]),
    PANE_STATE_WORDS[pane.state],
  ];
}
