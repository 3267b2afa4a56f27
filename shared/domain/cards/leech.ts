import type { CardState } from './cardState.ts';

/** Forgotten so often, a card costs more than it teaches. */
export const LEECH_LAPSES = 6;

/** A card to be written anew or suspended. */
export function isLeech(state: CardState | null): boolean {
  return state !== null && state.lapses >= LEECH_LAPSES;
}
