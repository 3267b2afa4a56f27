import type { Resource } from '#shared/model/curriculum.ts';

/** What one did with a resource of each kind. */
export const USED_WORDS: Record<Resource['kind'], string> = {
  book: 'Read',
  course: 'Taken',
  video: 'Watched',
  documentation: 'Read',
  article: 'Read',
  site: 'Used',
  tool: 'Used',
};
