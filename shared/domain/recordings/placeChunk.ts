import type { Recording } from '../../model/recording.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isAtItsEnd } from './limits.ts';

interface Chunk {
  /** How many bytes were sent before it. */
  at: number;
  length: number;
}

/**
 * Where a piece of sound belongs that reached the vault. Its answer may have been lost on the way back: sent again, it is
 * known and nothing is written.
 */
export function placeChunk(take: Recording, { at, length }: Chunk): 'append' | 'known' | Refusal {
  if (take.deletedAt !== null) return refuse('This recording is in the bin. Begin another take.');
  if (take.state === 'finished')
    return refuse('This take was finished already, maybe in another window. Begin another.');
  if (at + length <= take.bytes) return 'known';
  if (at !== take.bytes) return refuse('A piece of the sound before this one is missing. Send that one first.');
  if (isAtItsEnd(take)) return refuse('A take has an hour or 100 MB at most. What was recorded is kept: finish it.');
  return 'append';
}
