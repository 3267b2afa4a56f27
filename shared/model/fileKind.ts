import { z } from 'zod';

/** What the files of a vault hold, as far as a person thinks of them. */
export const FileKind = z.enum([
  'journal',
  'history',
  'drawings',
  'recordings',
  'runs',
  'plans',
  'practice',
  'focus',
  'interviews',
  'other',
]);
export type FileKind = z.infer<typeof FileKind>;
