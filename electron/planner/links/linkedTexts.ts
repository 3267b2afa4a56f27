import { findWikiLinks, type WikiLink } from '#shared/domain/journal/wikiLinks/findWikiLinks.ts';
import type { Entry } from '#shared/model/entry.ts';

/** The entry with each of its texts changed: the body, and the four parts of a story. The same entry where none was. */
export function withTexts<Any extends Entry>(entry: Any, change: (text: string) => string): Any {
  const body = change(entry.body);
  if (entry.kind !== 'star') return body === entry.body ? entry : { ...entry, body };
  const { situation, task, action, result } = entry.star;
  const star = { situation: change(situation), task: change(task), action: change(action), result: change(result) };
  const isSame =
    body === entry.body &&
    star.situation === situation &&
    star.task === task &&
    star.action === action &&
    star.result === result;
  return isSame ? entry : { ...entry, body, star };
}

export function linksOf(entry: Entry): WikiLink[] {
  return textsOf(entry).flatMap(findWikiLinks);
}

/** Each text alone: an open fence in one does not reach into the next. */
export function textsOf(entry: Entry): string[] {
  return entry.kind === 'star' ? [...Object.values(entry.star), entry.body] : [entry.body];
}
