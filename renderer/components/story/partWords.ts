import type { PartName } from '#shared/domain/journal/story/storyPlan.ts';

export const PART_WORDS: Record<PartName, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
};
