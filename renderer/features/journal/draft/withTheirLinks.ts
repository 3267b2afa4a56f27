import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { mergedLinks } from '#shared/domain/journal/wikiLinks/mergedLinks.ts';
import type { Entry, StarParts } from '#shared/model/entry.ts';
import { entryText } from './entryText.ts';

interface WithLinks {
  edit: EntryEdit;
  /** Fields that are settled by this, though both sides wrote in them. */
  followed: (keyof EntryEdit)[];
}

/** What was typed here, with the links that a rename wrote anew in the stored text meanwhile. Not a word is lost. */
export function withTheirLinks(mine: EntryEdit, base: Entry, theirs: Entry): WithLinks {
  const [before, after] = [entryText(base), entryText(theirs)];
  const edit = { ...mine };
  const followed: (keyof EntryEdit)[] = [];
  if (mine.body !== undefined && before.body !== after.body) {
    const body = mergedLinks({ base: before.body, theirs: after.body, mine: mine.body });
    if (body !== null) {
      edit.body = body;
      followed.push('body');
    }
  }
  if (mine.star && before.star && after.star) {
    const star = partsMerged(before.star, after.star, mine.star);
    if (star) {
      edit.star = star;
      followed.push('star');
    }
  }
  return followed.length === 0 ? { edit: mine, followed } : { edit, followed };
}

function partsMerged(base: StarParts, theirs: StarParts, mine: StarParts): StarParts | null {
  const part = (name: keyof StarParts) => mergedLinks({ base: base[name], theirs: theirs[name], mine: mine[name] });
  const [situation, task, action, result] = [part('situation'), part('task'), part('action'), part('result')];
  if (situation === null || task === null || action === null || result === null) return null;
  return { situation, task, action, result };
}
