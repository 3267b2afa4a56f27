import { z } from 'zod';

export const ENTRY_KINDS = [
  'reflection',
  'note',
  'rfc',
  'star',
  'decision',
  'weekly-review',
  'cheat-sheet',
  'problem-log',
] as const;

export const EntryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof EntryKind>;
