import type { QuestionId } from '#shared/model/ids.ts';
import { EVERY_QUESTION, type QuestionFilter } from './questionFilter.ts';

/** The list one came from, for as long as the window is open: Back, previous and next follow it. */
interface LastList {
  filter: QuestionFilter;
  /** The question last opened from it. */
  openedId: QuestionId | null;
  /** What it held when one began to walk: a question that is solid now must not drop out on the way. */
  trail: readonly QuestionId[];
  total: number;
}

let last: LastList = { filter: EVERY_QUESTION, openedId: null, trail: [], total: 0 };

export function lastList(): LastList {
  return last;
}

export function rememberList(change: Partial<LastList>): void {
  last = { ...last, ...change };
}
