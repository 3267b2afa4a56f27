import type { PaneState } from '#shared/domain/progress/windowPanes.ts';
import type { SessionState } from '#shared/domain/run/sessionState.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Outcome } from '#shared/model/run.ts';

interface Standing {
  state: SessionState;
  outcome: Outcome | undefined;
  /** Minutes under way; null when it is not. */
  sinceStart: number | null;
}

/** `Done in 1 h 52 on Fri 19 Feb, energy 4 of 5` */
export function stateSentence({ state, outcome, sinceStart }: Standing): string {
  switch (state) {
    case 'started':
      return `Under way for ${formatMinutes(sinceStart ?? 0)}`;
    case 'done':
      return `Done${detailsOf(outcome)}`;
    case 'partly':
      return `Partly done${detailsOf(outcome)}`;
    case 'skipped':
      return 'Set aside';
    case 'missed':
      return 'Its day has passed, and nothing was recorded';
    case 'waiting':
      return 'Waiting';
  }
}

export function paneOf(state: SessionState): PaneState | 'today' {
  switch (state) {
    case 'started':
      return 'today';
    case 'done':
      return 'lit';
    case 'partly':
      return 'half';
    case 'skipped':
      return 'rest';
    case 'missed':
    case 'waiting':
      return 'clear';
  }
}

function detailsOf(outcome: Outcome | undefined): string {
  if (!outcome) return '';
  const energy = outcome.energy === null ? '' : `, energy ${outcome.energy} of 5`;
  return ` in ${formatMinutes(outcome.minutes)} on ${mediumDate(outcome.date)}${energy}`;
}
