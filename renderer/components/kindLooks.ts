import {
  CalendarCheck,
  Feather,
  FileText,
  GitBranch,
  ListChecks,
  type LucideIcon,
  Scale,
  Star,
  StickyNote,
} from 'lucide-react';
import type { Activity } from '#shared/model/activity.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

interface KindLook {
  icon: LucideIcon;
  /** As in "New …". */
  one: string;
  /** As a filter's name. */
  many: string;
  /** The activity whose ink the icon wears. */
  wears: Activity;
}

/** Icon, words and ink of each kind of entry, the same everywhere. */
export const KIND_LOOKS: Record<EntryKind, KindLook> = {
  reflection: { icon: Feather, one: 'reflection', many: 'Reflections', wears: 'reflect' },
  note: { icon: StickyNote, one: 'note', many: 'Notes', wears: 'read' },
  rfc: { icon: GitBranch, one: 'RFC', many: 'RFCs', wears: 'code' },
  star: { icon: Star, one: 'STAR story', many: 'STAR stories', wears: 'write' },
  decision: { icon: Scale, one: 'decision', many: 'Decisions', wears: 'present' },
  'weekly-review': { icon: CalendarCheck, one: 'weekly review', many: 'Weekly reviews', wears: 'review' },
  'cheat-sheet': { icon: ListChecks, one: 'cheat sheet', many: 'Cheat sheets', wears: 'whiteboard' },
  'problem-log': { icon: FileText, one: 'problem log', many: 'Problem logs', wears: 'practise' },
};
