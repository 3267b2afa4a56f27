import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntryTemplate } from '#shared/model/curriculum.ts';
import type { Entry, StarParts } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import { type EditedEntry, editEntry } from './editEntry.ts';

interface NewEntry {
  id: EntryId;
  kind: EntryKind;
  date: LocalDate;
  edit: EntryEdit;
  template: EntryTemplate | undefined;
  now: Instant;
  zone: string;
  /** Of an RFC or a decision. */
  number?: number | null;
}

const NO_STAR: StarParts = { situation: '', task: '', action: '', result: '' };

/**
 * An entry as its kind begins, with the edit applied. A body of the edit takes the place of the template's. A template
 * that is not the kind's own stays among the entry's links: what was begun as a recap is no evening reflection.
 */
export function newEntry({ id, kind, date, edit, template, now, zone, number = null }: NewEntry): EditedEntry {
  const from = template && template.id !== kind ? [itemRef('template', template.id)] : [];
  const record = {
    id,
    date,
    title: template?.title ?? '',
    body: template?.body ?? '',
    tags: [],
    links: { planDay: null, sessionId: null, items: from },
    createdAt: now,
    updatedAt: now,
    zone,
    revision: 1,
    deletedAt: null,
  };
  const links = edit.links && { ...edit.links, items: [...edit.links.items, ...from] };
  return editEntry(asKind(kind, record, number), links ? { ...edit, links } : edit, () => ({ at: now, zone }));
}

type EntryRecord = Omit<Extract<Entry, { kind: 'note' }>, 'kind'>;

function asKind(kind: EntryKind, record: EntryRecord, number: number | null): Entry {
  const { createdAt: at, zone } = record;
  const proposal = { number, supersedes: null, comments: [] };
  switch (kind) {
    case 'rfc':
      return { ...record, ...proposal, kind, status: 'draft', history: [{ status: 'draft', at, zone }] };
    case 'decision':
      return { ...record, ...proposal, kind, status: 'proposed', history: [{ status: 'proposed', at, zone }] };
    case 'star':
      return { ...record, kind, star: NO_STAR, metrics: [], tellings: [] };
    case 'reflection':
      return { ...record, kind, energy: null };
    default:
      return { ...record, kind };
  }
}
