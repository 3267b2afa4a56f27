import type { Entry } from '../../model/entry.ts';
import { type WordsChanged, wordsChanged } from '../diff/wordsChanged.ts';
import { entryParts } from './entryParts.ts';

export interface ChangedPart {
  name: string;
  label: string;
  before: string;
  after: string;
}

/** What differs between two states of an entry, in reading order. */
export function changedParts(before: Entry, after: Entry): ChangedPart[] {
  const old = entryParts(before);
  const now = entryParts(after);
  // An import may have made it another kind: what only the former had comes last.
  const names = new Set([...now, ...old].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [one, other] = [old, now].map((parts) => parts.find((part) => part.name === name));
    const part = { name, label: (other ?? one)?.label ?? '', before: one?.text ?? '', after: other?.text ?? '' };
    return part.before === part.after ? [] : [part];
  });
}

/** Over all that differs. */
export function entryWordsChanged(before: Entry, after: Entry): WordsChanged {
  const sum = { added: 0, removed: 0 };
  for (const part of changedParts(before, after)) {
    const { added, removed } = wordsChanged(part.before, part.after);
    sum.added += added;
    sum.removed += removed;
  }
  return sum;
}
