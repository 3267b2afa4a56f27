import {
  BookMarked,
  BookOpenText,
  CalendarDays,
  CircleHelp,
  FileStack,
  GraduationCap,
  Hammer,
  type LucideIcon,
  Radar,
  Workflow,
} from 'lucide-react';
import { type ItemKind, type ItemRef, readItemRef } from '#shared/model/itemRef.ts';

interface ItemLook {
  icon: LucideIcon;
  /** As in "a module". */
  one: string;
  many: string;
}

/** Icon and words of each kind of content, the same everywhere. */
export const ITEM_LOOKS: Record<ItemKind, ItemLook> = {
  session: { icon: CalendarDays, one: 'session', many: 'Sessions' },
  module: { icon: GraduationCap, one: 'module', many: 'Modules' },
  activity: { icon: Hammer, one: 'activity', many: 'Activities' },
  skill: { icon: Radar, one: 'skill', many: 'Skills' },
  question: { icon: CircleHelp, one: 'question', many: 'Questions' },
  exercise: { icon: Workflow, one: 'exercise', many: 'Exercises' },
  lesson: { icon: BookOpenText, one: 'lesson', many: 'Lessons' },
  resource: { icon: BookMarked, one: 'resource', many: 'Resources' },
  template: { icon: FileStack, one: 'template', many: 'Templates' },
};

/** Where an item is read. A session opens over the page one is on. */
export function pathOfItem(ref: ItemRef, page: string): string {
  const { kind, id } = readItemRef(ref);
  switch (kind) {
    case 'session':
      return `${page === '/' ? '' : page}/session/${id}`;
    case 'skill':
      return `/skills/${id}`;
    case 'question':
      return `/questions/${id}`;
    default:
      return `/library/${kind}/${id}`;
  }
}
