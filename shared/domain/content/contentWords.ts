import type { Resource } from '../../model/curriculum.ts';
import type { EntryKind } from '../../model/entryKind.ts';
import type { QuestionKind, QuestionLevel } from '../../model/question.ts';
import type { SkillArea } from '../../model/skill.ts';

export const AREA_WORDS: Record<SkillArea, string> = {
  'system-design': 'System design',
  languages: 'Languages and code',
  'api-design': 'API design',
  'front-end': 'Front end',
  leadership: 'Leadership',
  delivery: 'Delivery',
  communication: 'Communication',
  devops: 'DevOps',
};

export const LEVEL_WORDS: Record<QuestionLevel, string> = {
  screen: 'Screen',
  onsite: 'On site',
  'lead-bar': 'Lead bar',
};

export const QUESTION_KIND_WORDS: Record<QuestionKind, string> = {
  technical: 'Technical',
  design: 'Design',
  behavioural: 'Behavioural',
  ask: 'To ask',
};

export const RESOURCE_KIND_WORDS: Record<Resource['kind'], string> = {
  book: 'Book',
  course: 'Course',
  video: 'Video',
  documentation: 'Documentation',
  article: 'Article',
  site: 'Site',
  tool: 'Tool',
};

/** One entry of a kind, as a label. */
export const ENTRY_KIND_WORDS: Record<EntryKind, string> = {
  reflection: 'Reflection',
  note: 'Note',
  rfc: 'RFC',
  star: 'STAR story',
  decision: 'Decision',
  'weekly-review': 'Weekly review',
  'cheat-sheet': 'Cheat sheet',
  'problem-log': 'Problem log',
};
