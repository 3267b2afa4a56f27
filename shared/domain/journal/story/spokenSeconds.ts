import type { StarParts } from '#shared/model/entry.ts';
import { wordCount } from '../wordCount.ts';
import { onlySpoken } from './onlySpoken.ts';
import type { PartSeconds } from './storyPlan.ts';

/** A calm pace in an interview. */
const WORDS_PER_MINUTE = 150;

/** How long a text takes aloud, in whole seconds. Code, pictures and addresses are not said. */
export function spokenSeconds(markdown: string, wordsPerMinute = WORDS_PER_MINUTE): number {
  return Math.round((wordCount(onlySpoken(markdown)) * 60) / wordsPerMinute);
}

export function spokenParts({ situation, task, action, result }: StarParts): PartSeconds {
  return {
    situation: spokenSeconds(situation),
    task: spokenSeconds(task),
    action: spokenSeconds(action),
    result: spokenSeconds(result),
  };
}
