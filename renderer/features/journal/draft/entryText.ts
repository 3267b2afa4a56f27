import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { DecisionStatus, Entry, EntryLinks, RfcStatus, StarParts } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** An entry as the screen shows it: what is stored, with what was changed since laid over it. */
export interface EntryText {
  id: EntryId;
  kind: EntryKind;
  title: string;
  body: string;
  date: LocalDate;
  tags: readonly string[];
  links: EntryLinks;
  status: RfcStatus | DecisionStatus | null;
  star: StarParts | null;
  energy: number | null;
  metrics: readonly string[];
  supersedes: EntryId | null;
}

export function entryText(stored: Entry, edit: EntryEdit = {}): EntryText {
  return {
    id: stored.id,
    kind: stored.kind,
    title: edit.title ?? stored.title,
    body: edit.body ?? stored.body,
    date: edit.date ?? stored.date,
    tags: edit.tags ?? stored.tags,
    links: edit.links ?? stored.links,
    status: 'status' in stored ? (edit.status ?? stored.status) : null,
    star: 'star' in stored ? (edit.star ?? stored.star) : null,
    energy: 'energy' in stored ? (edit.energy !== undefined ? edit.energy : stored.energy) : null,
    metrics: 'metrics' in stored ? (edit.metrics ?? stored.metrics) : [],
    supersedes: 'supersedes' in stored ? (edit.supersedes !== undefined ? edit.supersedes : stored.supersedes) : null,
  };
}

/** What of an edit is not yet what is stored. */
export function stillToSave(edit: EntryEdit, stored: Entry): EntryEdit {
  const there = entryText(stored);
  return keep(edit, (field) => !isSame(edit[field], there[field]));
}

/** What was typed while `sent` was being saved. */
export function leftAfterSave(edit: EntryEdit, sent: EntryEdit, stored: Entry): EntryEdit {
  return stillToSave(
    keep(edit, (field) => edit[field] !== sent[field]),
    stored,
  );
}

/** The fields in which two people wrote different things since both read `base`. */
export function disputedFields(mine: EntryEdit, base: Entry, theirs: Entry): (keyof EntryEdit)[] {
  const [before, after] = [entryText(base), entryText(theirs)];
  return fieldsOf(stillToSave(mine, theirs)).filter((field) => !isSame(before[field], after[field]));
}

/** Both texts one under the other; where two cannot stand together, mine. */
export function keepBoth(mine: EntryEdit, theirs: Entry): EntryEdit {
  const there = entryText(theirs);
  return {
    ...mine,
    ...(mine.body === undefined ? {} : { body: joined(mine.body, there.body) }),
    ...(mine.tags === undefined ? {} : { tags: [...new Set([...mine.tags, ...there.tags])].slice(0, 20) }),
    ...(mine.star === undefined || there.star === null ? {} : { star: bothParts(mine.star, there.star) }),
  };
}

function bothParts(mine: StarParts, theirs: StarParts): StarParts {
  return {
    situation: joined(mine.situation, theirs.situation),
    task: joined(mine.task, theirs.task),
    action: joined(mine.action, theirs.action),
    result: joined(mine.result, theirs.result),
  };
}

function joined(mine: string, theirs: string): string {
  if (mine === theirs || theirs === '') return mine;
  return mine === '' ? theirs : `${mine}\n\n---\n\n${theirs}`;
}

function keep(edit: EntryEdit, isKept: (field: keyof EntryEdit) => boolean): EntryEdit {
  return Object.fromEntries(fieldsOf(edit).flatMap((field) => (isKept(field) ? [[field, edit[field]]] : [])));
}

export function fieldsOf(edit: EntryEdit): (keyof EntryEdit)[] {
  const fields: (keyof EntryEdit)[] = [
    'title',
    'body',
    'date',
    'tags',
    'links',
    'status',
    'star',
    'energy',
    'metrics',
    'supersedes',
  ];
  return fields.filter((field) => edit[field] !== undefined);
}

/** Fields are texts, lists of texts, or records of texts, numbers and lists. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return mine.length === theirs.size && mine.every(([key, value]) => isSame(theirs.get(key), value));
}
