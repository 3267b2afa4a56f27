import type { ItemRef } from '#shared/model/itemRef.ts';
import type { DocumentText } from '../search/termWeights.ts';

/** One item of the content as links and the search know it. */
export interface ContentItem {
  ref: ItemRef;
  title: string;
  /** A few words beside the title, for example "Day 16 · 2 h". */
  detail: string;
  /** What it is found by. Made when it is asked for: all of it together is the whole content once more. */
  words(): Omit<DocumentText, 'title'>;
  /** What a hit shows a piece of. Never what the user is to find out alone, like the outline of an answer. */
  toRead(): string;
}
