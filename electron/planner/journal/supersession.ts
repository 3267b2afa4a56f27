import type { DocumentLink } from '#shared/contract/journalContract.ts';
import { documentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { IndexedEntry } from './indexedEntry.ts';
import type { JournalIndex } from './journalIndex.ts';

interface Supersession {
  supersedes: DocumentLink | null;
  supersededBy: DocumentLink[];
}

/** Both ends are read off the one that is stored, with the newer document; one in the bin takes nobody's place. */
export async function supersessionOf(index: JournalIndex, id: EntryId): Promise<Supersession> {
  const entries = await index.entries();
  const own = entries.find((entry) => entry.id === id);
  const newer = entries.filter(({ supersedes, deletedAt }) => supersedes === id && deletedAt === null);
  if (!own?.supersedes) return { supersedes: null, supersededBy: newer.map(linkTo) };
  const older = entries.find((entry) => entry.id === own.supersedes);
  const gone = { kind: own.kind, number: null, title: '', status: null, place: 'gone' as const };
  return { supersedes: older ? linkTo(older) : { id: own.supersedes, ...gone }, supersededBy: newer.map(linkTo) };
}

/** Why a document cannot take the place of another, in words; null when it can. */
export async function problemOfSuperseding(
  index: JournalIndex,
  newer: { id: EntryId; kind: EntryKind },
  older: EntryId,
): Promise<string | null> {
  if (newer.id === older) return 'A document cannot take its own place. Choose an older one.';
  const byId = new Map((await index.entries()).map((entry) => [entry.id, entry]));
  if (byId.get(newer.id)?.supersedes === older) return null;
  const found = byId.get(older);
  if (!found) return 'The document to supersede is not in the journal any more. Choose another one.';
  if (found.kind !== newer.kind) return 'An RFC supersedes an RFC, and a decision a decision. Choose one of its kind.';
  if (found.deletedAt) return `${nameOf(found)} is in the bin. Restore it first, or choose another one.`;
  for (const passed of olderOnes(found, byId)) {
    if (passed.id === newer.id) return `${nameOf(found)} supersedes this one already. Take that back first.`;
  }
  return null;
}

function* olderOnes(from: IndexedEntry, byId: ReadonlyMap<EntryId, IndexedEntry>): Generator<IndexedEntry> {
  const passed = new Set<EntryId>();
  for (let at: IndexedEntry | undefined = from; at && !passed.has(at.id); at = older(at, byId)) {
    passed.add(at.id);
    yield at;
  }
}

function older({ supersedes }: IndexedEntry, byId: ReadonlyMap<EntryId, IndexedEntry>): IndexedEntry | undefined {
  return supersedes === null ? undefined : byId.get(supersedes);
}

function linkTo({ id, kind, number, title, status, deletedAt }: IndexedEntry): DocumentLink {
  return { id, kind, number, title, status, place: deletedAt === null ? 'journal' : 'bin' };
}

function nameOf(entry: IndexedEntry): string {
  return documentNumber(entry) ?? `“${entry.title}”`;
}
