import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { SKILL_AREAS, type SkillArea } from '#shared/model/skill.ts';

/** `half` while no story that answers it is told whole. */
export type CoverState = 'clear' | 'half' | 'lit' | 'twice';

export interface CoverPane {
  question: CoveredQuestion;
  stories: CoverageStory[];
  state: CoverState;
}

export interface AreaCover {
  area: SkillArea;
  /** Those without a story first. */
  panes: CoverPane[];
  covered: number;
}

interface Coverage {
  questions: readonly CoveredQuestion[];
  stories: readonly CoverageStory[];
}

/** Behavioural questions by area, in the map's order. */
export function coverageByArea({ questions, stories }: Coverage): AreaCover[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return SKILL_AREAS.flatMap((area) => {
    const panes = questions.filter((question) => question.area === area).map((question) => paneOf(question, byId));
    if (panes.length === 0) return [];
    const missing = panes.filter(({ state }) => state === 'clear');
    const told = panes.filter(({ state }) => state !== 'clear');
    return [{ area, panes: [...missing, ...told], covered: told.length }];
  });
}

/** What is missing most comes first. */
export function widestGapFirst(areas: readonly AreaCover[]): AreaCover[] {
  return areas.toSorted((one, other) => missingIn(other) - missingIn(one));
}

export function missingIn({ panes, covered }: AreaCover): number {
  return panes.length - covered;
}

function paneOf(question: CoveredQuestion, byId: ReadonlyMap<EntryId, CoverageStory>): CoverPane {
  const stories = question.stories.flatMap((id) => byId.get(id) ?? []);
  const whole = stories.filter(({ isComplete }) => isComplete).length;
  if (stories.length === 0) return { question, stories, state: 'clear' };
  if (whole === 0) return { question, stories, state: 'half' };
  return { question, stories, state: stories.length > 1 ? 'twice' : 'lit' };
}
