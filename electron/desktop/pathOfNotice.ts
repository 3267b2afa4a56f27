import type { Notice } from '#shared/model/reminder.ts';
import type { PagePath } from './pageCommands.ts';

/** The page on which one does what a notice reminds of. */
export function pathOfNotice({ target }: Pick<Notice, 'target'>): PagePath {
  switch (target.kind) {
    case 'session':
      return `/session/${target.sessionId}`;
    case 'cards':
      return '/practice/review';
    default:
      return '/';
  }
}
