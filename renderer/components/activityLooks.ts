import {
  BookOpen,
  CirclePlay,
  CodeXml,
  Feather,
  type LucideIcon,
  MessagesSquare,
  PencilLine,
  Presentation,
  ScanSearch,
  Target,
  Workflow,
} from 'lucide-react';
import type { Activity } from '#shared/model/activity.ts';

/** Icon and word of each activity, the same everywhere. */
export const ACTIVITY_LOOKS: Record<Activity, { icon: LucideIcon; word: string }> = {
  read: { icon: BookOpen, word: 'Read' },
  watch: { icon: CirclePlay, word: 'Watch' },
  whiteboard: { icon: Workflow, word: 'Whiteboard' },
  code: { icon: CodeXml, word: 'Code' },
  practise: { icon: Target, word: 'Practise' },
  write: { icon: PencilLine, word: 'Write' },
  reflect: { icon: Feather, word: 'Reflect' },
  review: { icon: ScanSearch, word: 'Review' },
  present: { icon: Presentation, word: 'Present' },
  discuss: { icon: MessagesSquare, word: 'Discuss' },
};
