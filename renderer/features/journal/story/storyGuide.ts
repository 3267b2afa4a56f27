import { hasFigure } from '#shared/domain/journal/story/hasFigure.ts';
import { iAndWe } from '#shared/domain/journal/story/iNotWe.ts';
import type { PartName } from '#shared/domain/journal/story/storyPlan.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { StarParts } from '#shared/model/entry.ts';

export interface StoryPart {
  name: PartName;
  letter: string;
  title: string;
  /** What an empty field asks for. */
  prompt: string;
  /** What the part is for, in a line. */
  guide: string;
  /** What helps while one writes it. */
  more: readonly string[];
}

export const STORY_PARTS: readonly StoryPart[] = [
  {
    name: 'situation',
    letter: 'S',
    title: 'Situation',
    prompt: 'Where and when was it, and what was at stake?',
    guide: 'Set the scene in two or three sentences.',
    more: [
      'Name the team and the system, no history',
      'Say who was affected and how badly',
      'Leave out what the story does not need',
    ],
  },
  {
    name: 'task',
    letter: 'T',
    title: 'Task',
    prompt: 'What was yours to do, and what made it hard?',
    guide: 'Say what was yours to do, and what stood in the way.',
    more: ['Begin with “I”', 'One sentence on the goal, one on what made it hard', 'Say what you could not change'],
  },
  {
    name: 'action',
    letter: 'A',
    title: 'Action',
    prompt: 'What did you do, step by step? I asked, I wrote, I decided …',
    guide: 'More than half of the story: what you did yourself, and why.',
    more: [
      'Three or four steps, each begun with “I”',
      'Name the choice you made and the one you turned down',
      'Say whom you won over, and how',
    ],
  },
  {
    name: 'result',
    letter: 'R',
    title: 'Result',
    prompt: 'How did it end, and what changed because of you?',
    guide: 'How it ended, with a figure, and what you learned.',
    more: ['Before and after, in a number', 'What lasted: who works that way now', 'What you would do otherwise today'],
  },
];

/** `empty`, begun (`half`) or told (`complete`): what the letter rail shows. */
type PartState = 'empty' | 'half' | 'complete';

interface PartRule {
  leastWords: number;
  /** What to add where the part is too short. */
  more: string;
  /** A part may need more than words. */
  needs?: { isThere: (text: string) => boolean; hint: string };
}

const isFirstPerson = (text: string) => iAndWe(text).mine > 0;

const NO_FIGURE = 'Add one figure: before and after, or days saved';

const RULES: Record<PartName, PartRule> = {
  situation: { leastWords: 15, more: 'Add what was at stake: who was affected, and how badly' },
  task: {
    leastWords: 12,
    more: 'Add what made it hard: time, people, or what was not known',
    needs: { isThere: isFirstPerson, hint: 'Say what was yours to do: begin with “I”' },
  },
  action: {
    leastWords: 30,
    more: 'Add the hard step: what you chose, and what you turned down',
    needs: { isThere: isFirstPerson, hint: 'Say what you did yourself, not the team: begin with “I”' },
  },
  result: {
    leastWords: 10,
    more: 'Add what changed afterwards, for you or for others',
    needs: { isThere: hasFigure, hint: NO_FIGURE },
  },
};

export function partState(name: PartName, text: string): PartState {
  if (wordCount(text) === 0) return 'empty';
  return missingFrom(name, text) === null ? 'complete' : 'half';
}

/**
 * The one thing that would help this story most now; null when every part is told or nothing is begun. `figures` are
 * those that stand beside the story.
 */
export function nextHint(star: StarParts, figures: readonly string[] = []): { part: PartName; hint: string } | null {
  const begun = STORY_PARTS.filter(({ name }) => wordCount(star[name]) > 0);
  for (const { name } of begun) {
    const hint = missingFrom(name, star[name]);
    if (hint === NO_FIGURE && figures[0]) return { part: name, hint: `Say a figure here too: ${figures[0]}` };
    if (hint !== null) return { part: name, hint };
  }
  return null;
}

function missingFrom(name: PartName, text: string): string | null {
  const { leastWords, more, needs } = RULES[name];
  if (wordCount(text) < leastWords) return more;
  return needs && !needs.isThere(text) ? needs.hint : null;
}
