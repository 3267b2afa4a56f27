import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { StarParts } from '#shared/model/entry.ts';

type PartName = keyof StarParts;

export interface StoryPart {
  name: PartName;
  letter: string;
  title: string;
  /** What an empty field asks for. */
  prompt: string;
}

export const STORY_PARTS: readonly StoryPart[] = [
  { name: 'situation', letter: 'S', title: 'Situation', prompt: 'Where and when was it, and what was at stake?' },
  { name: 'task', letter: 'T', title: 'Task', prompt: 'What was yours to do, and what made it hard?' },
  {
    name: 'action',
    letter: 'A',
    title: 'Action',
    prompt: 'What did you do, step by step? I asked, I wrote, I decided …',
  },
  { name: 'result', letter: 'R', title: 'Result', prompt: 'How did it end, and what changed because of you?' },
];

/** `empty`, begun (`half`) or told (`complete`): what the letter rail shows. */
type PartState = 'empty' | 'half' | 'complete';

interface PartRule {
  leastWords: number;
  /** What to add where the part is too short. */
  more: string;
  /** A part may need more than words. */
  needs?: { pattern: RegExp; hint: string };
}

const FIRST_PERSON = /\b(?:I|I’\w+|I'\w+|my|me|mine)\b/;
const FIGURE =
  /\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|dozen|hundred|thousand)\b/i;

const RULES: Record<PartName, PartRule> = {
  situation: { leastWords: 15, more: 'Add what was at stake: who was affected, and how badly' },
  task: {
    leastWords: 12,
    more: 'Add what made it hard: time, people, or what was not known',
    needs: { pattern: FIRST_PERSON, hint: 'Say what was yours to do: begin with “I”' },
  },
  action: {
    leastWords: 30,
    more: 'Add the hard step: what you chose, and what you turned down',
    needs: { pattern: FIRST_PERSON, hint: 'Say what you did yourself, not the team: begin with “I”' },
  },
  result: {
    leastWords: 10,
    more: 'Add what changed afterwards, for you or for others',
    needs: { pattern: FIGURE, hint: 'Add one figure: before and after, or days saved' },
  },
};

export function partState(name: PartName, text: string): PartState {
  if (wordCount(text) === 0) return 'empty';
  return missingFrom(name, text) === null ? 'complete' : 'half';
}

/** The one thing that would help this story most now; null when every part is told or nothing is begun. */
export function nextHint(star: StarParts): { part: PartName; hint: string } | null {
  const begun = STORY_PARTS.filter(({ name }) => wordCount(star[name]) > 0);
  for (const { name } of begun) {
    const hint = missingFrom(name, star[name]);
    if (hint !== null) return { part: name, hint };
  }
  return null;
}

function missingFrom(name: PartName, text: string): string | null {
  const { leastWords, more, needs } = RULES[name];
  if (wordCount(text) < leastWords) return more;
  return needs && !needs.pattern.test(text) ? needs.hint : null;
}
