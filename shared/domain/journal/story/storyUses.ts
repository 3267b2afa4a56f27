import type { Attempt } from '#shared/model/attempt.ts';
import type { Telling } from '#shared/model/entry.ts';
import type { EntryId, QuestionId } from '#shared/model/ids.ts';

interface UsedStory {
  id: EntryId;
  createdAt: string;
  questions: readonly QuestionId[];
  tellings: readonly Telling[];
}

interface Answered {
  attempts: readonly Attempt[];
  stories: ReadonlySet<EntryId>;
}

export interface StoryUses {
  /** Tellings and answers together. */
  total: number;
  tellings: number;
  /** Answers to the questions it serves since it was begun, alone or in an interview, but for those by another story. */
  answers: number;
  /** How often it was used for each question; those never used it for are left out. */
  byQuestion: Record<QuestionId, number>;
}

/** How often a story was of use. `attempts` are those that count, `stories` the ids of all stories. */
export function storyUses(story: UsedStory, { attempts, stories }: Answered): StoryUses {
  const served = new Set(story.questions);
  const answers = attempts.filter(
    ({ questionId, entryId, createdAt }) =>
      entryId === story.id ||
      (!(entryId && stories.has(entryId)) && served.has(questionId) && createdAt >= story.createdAt),
  );
  const told = story.tellings.flatMap(({ questionId }) => questionId ?? []);
  const byQuestion: Record<QuestionId, number> = {};
  for (const id of [...told, ...answers.map(({ questionId }) => questionId)])
    byQuestion[id] = (byQuestion[id] ?? 0) + 1;
  const tellings = story.tellings.length;
  return { total: tellings + answers.length, tellings, answers: answers.length, byQuestion };
}
