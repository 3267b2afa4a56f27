import type { DesignStep } from '#shared/model/exercise.ts';

/** What an exercise keeps hidden, in the order of an interview. */
export const HIDDEN_PARTS = [
  { id: 'scope', title: 'Clarify and scope', reveal: 'Show what to ask and leave out' },
  { id: 'estimate', title: 'Worked estimate', reveal: 'Show the worked estimate' },
  { id: 'rubric', title: 'Rubric', reveal: 'Show the rubric' },
  { id: 'deep-dives', title: 'Deep dives', reveal: 'Show the deep dives' },
] as const;

export type HiddenPart = (typeof HIDDEN_PARTS)[number]['id'];

export const STEP_WORDS: Record<DesignStep, string> = {
  requirements: 'Requirements',
  estimates: 'Estimates',
  interface: 'Interface',
  data: 'Data',
  'high-level': 'High-level design',
  'deep-dive': 'Deep dive',
  'wrap-up': 'Wrap-up',
};
