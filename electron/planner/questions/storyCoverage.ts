import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { areaOf, inOrder } from './questionList.ts';

interface Coverage {
  questions: CoveredQuestion[];
  stories: CoverageStory[];
}

/** Which behavioural questions have a story, and which story serves which questions. `entries` are newest first. */
export function storyCoverage(index: ContentIndex, entries: readonly IndexedEntry[]): Coverage {
  const asked = inOrder(index).filter(({ kind }) => kind === 'behavioural');
  const byRef = new Map(asked.map(({ id }) => [itemRef('question', id), id]));
  const stories = entries
    .filter(({ kind, deletedAt }) => kind === 'star' && deletedAt === null)
    .map(({ id, title, date, isWholeStory, links }) => {
      const questions = links.items.flatMap((item) => byRef.get(item) ?? []);
      return { id, title, date, isComplete: isWholeStory, questions };
    });
  const answering = new Map<string, EntryId[]>(asked.map(({ id }) => [id, []]));
  for (const story of stories) for (const question of story.questions) answering.get(question)?.push(story.id);
  return {
    questions: asked.map((question) => {
      const { id, text, level, skills } = question;
      return { id, text, level, skills, area: areaOf(index, question), stories: answering.get(id) ?? [] };
    }),
    stories,
  };
}
