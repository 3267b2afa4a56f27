import type { EntryEdit } from '../../contract/journalContract.ts';
import type { Entry } from '../../model/entry.ts';

/**
 * What makes an entry say again what it said. Its number, its comments and the times it was told are facts of their own
 * and stay as they are; so does what an entry of that kind does not have.
 */
export function editOfRevision(former: Entry, now: Entry): EntryEdit {
  const { title, body, date, tags, links } = former;
  const edit: EntryEdit = { title, body, date, tags, links };
  if (former.kind === 'reflection' && now.kind === 'reflection') return { ...edit, energy: former.energy };
  if (former.kind === 'star' && now.kind === 'star') return { ...edit, star: former.star, metrics: former.metrics };
  const isSameKind = former.kind === now.kind;
  if ((former.kind === 'rfc' || former.kind === 'decision') && isSameKind) {
    return { ...edit, status: former.status, supersedes: former.supersedes };
  }
  return edit;
}
