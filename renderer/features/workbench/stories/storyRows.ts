import type { CoverageStory } from '#shared/contract/questionsContract.ts';
import { totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import type { SkillId } from '#shared/model/ids.ts';

export const STORY_COLUMNS = ['title', 'length', 'figures', 'questions', 'uses', 'told'] as const;
export type StoryColumn = (typeof STORY_COLUMNS)[number];

export interface StoryOrder {
  column: StoryColumn;
  isDescending: boolean;
}

/** Those that show a skill, or all, in an order; among equals the newest comes first. */
export function storyRows(
  stories: readonly CoverageStory[],
  { order, skillId }: { order: StoryOrder; skillId: SkillId | null },
): CoverageStory[] {
  const shown = stories.filter(({ skills }) => skillId === null || skills.includes(skillId));
  const sign = order.isDescending ? -1 : 1;
  return shown.sort((one, other) => sign * compare(valueIn(one, order.column), valueIn(other, order.column)));
}

/** A column one turns to: names from A, everything else from the most. Once more turns it round. */
export function nextOrder(order: StoryOrder, column: StoryColumn): StoryOrder {
  return { column, isDescending: order.column === column ? !order.isDescending : column !== 'title' };
}

function valueIn(story: CoverageStory, column: StoryColumn): string | number {
  switch (column) {
    case 'title':
      return (story.title || 'Untitled').toLowerCase();
    case 'length':
      return totalSeconds(story.seconds);
    case 'figures':
      return story.figures;
    case 'questions':
      return story.questions.length;
    case 'uses':
      return story.uses.total;
    case 'told':
      return story.lastToldOn ?? '';
  }
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
