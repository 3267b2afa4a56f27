import type { PaneState } from '#shared/domain/progress/windowPanes.ts';
import type { AttemptRating, QuestionState } from '#shared/model/attempt.ts';
import type { QuestionKind } from '#shared/model/question.ts';

export const STATES: readonly QuestionState[] = ['new', 'shaky', 'solid'];

export const STATE_WORDS: Record<QuestionState, string> = { new: 'New', shaky: 'Shaky', solid: 'Solid' };

export const STATE_PANES: Record<QuestionState, PaneState> = { new: 'clear', shaky: 'half', solid: 'lit' };

interface RatingLook {
  rating: AttemptRating;
  word: string;
  pane: PaneState;
}

/** From worst to best; the keys 1 to 4. */
export function ratingLooks(kind: QuestionKind): readonly RatingLook[] {
  return [
    { rating: 1, word: kind === 'ask' ? 'Could not ask it' : 'Could not answer', pane: 'half' },
    { rating: 2, word: 'Shaky', pane: 'half' },
    { rating: 3, word: 'Solid', pane: 'lit' },
    { rating: 4, word: 'Could teach it', pane: 'lit' },
  ];
}

export function ratingWord(kind: QuestionKind, rating: AttemptRating): string {
  return ratingLooks(kind)[rating - 1]?.word ?? '';
}
