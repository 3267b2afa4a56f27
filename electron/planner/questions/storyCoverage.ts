import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { lastToldOn } from '#shared/domain/journal/story/lastToldOn.ts';
import { storyUses } from '#shared/domain/journal/story/storyUses.ts';
import type { Attempt } from '#shared/model/attempt.ts';
import { type EntryId, SkillId } from '#shared/model/ids.ts';
import { type ItemRef, itemRef, readItemRef } from '#shared/model/itemRef.ts';
import type { IndexedEntry } from '../journal/indexedEntry.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { areaOf, inOrder } from './questionList.ts';

interface Coverage {
  questions: CoveredQuestion[];
  stories: CoverageStory[];
}

type KnownEntry = Pick<IndexedEntry, 'id' | 'title' | 'date' | 'links' | 'createdAt' | 'deletedAt'> & {
  story?: IndexedEntry['story'];
};

interface Known {
  index: ContentIndex;
  /** Newest first. */
  entries: readonly KnownEntry[];
  /** Those that count. */
  attempts: readonly Attempt[];
}

/** Which behavioural questions have a story, which story serves which questions, and how often it was of use. */
export function storyCoverage({ index, entries, attempts }: Known): Coverage {
  const asked = inOrder(index).filter(({ kind }) => kind === 'behavioural');
  const byRef = new Map(asked.map(({ id }) => [itemRef('question', id), id]));
  const ids = new Set(entries.flatMap(({ id, story }) => (story ? [id] : [])));
  const stories = entries.flatMap((entry): CoverageStory[] => {
    const { id, title, date, story, links, createdAt, deletedAt } = entry;
    if (!story || deletedAt !== null) return [];
    const { isWhole, seconds, figures, isProven, tellings } = story;
    const questions = links.items.flatMap((item) => byRef.get(item) ?? []);
    return [
      {
        id,
        title,
        date,
        isComplete: isWhole,
        questions,
        skills: skillsAmong(links.items),
        seconds,
        figures,
        isProven,
        uses: storyUses({ id, createdAt, questions, tellings }, { attempts, stories: ids }),
        lastToldOn: lastToldOn(story),
      },
    ];
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

export function skillsAmong(items: readonly ItemRef[]): SkillId[] {
  return items.flatMap((item) => {
    const { kind, id } = readItemRef(item);
    return kind === 'skill' ? SkillId.parse(id) : [];
  });
}
