import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

export type Side = 'ours' | 'theirs';

/** One version of a record that did not become the one that is used. */
export interface Loser {
  /** The field of the document it is in, for example `entries`. */
  collection: string;
  /** Its key there; empty for a field that is no collection. */
  id: string;
  record: unknown;
  side: Side;
}

export interface Merged<Data> {
  data: Data;
  losers: Loser[];
}

/**
 * Puts two states of a document of records together. What only one of them has is kept. Of a record that differs the
 * later `updatedAt` is used, and where that says nothing the side that is preferred; the other version is a loser.
 * An entry that was purged stays purged unless it was written on after it went to the bin. Null for a document that is
 * one record, and where the two cannot be put together to something valid.
 */
export function mergeByRecord<Data>(
  schema: z.ZodType<Data>,
  { ours, theirs, prefer }: { ours: Data; theirs: Data; prefer: Side },
): Merged<Data> | null {
  if (!isMadeOfRecords(schema) || !isObject(ours) || !isObject(theirs)) return null;
  const losers: Loser[] = [];
  const merged: Record<string, unknown> = {};
  for (const [field, part] of Object.entries(schema.shape)) {
    const [one, other] = [ours[field], theirs[field]];
    if (part instanceof z.ZodRecord && isObject(one) && isObject(other)) {
      merged[field] = mergeCollection({ field, ours: one, theirs: other, prefer, losers });
    } else merged[field] = mergeValue({ field, id: '', ours: one, theirs: other, prefer, losers });
  }
  leavePurged(merged, ours, losers);
  const checked = schema.safeParse(merged);
  return checked.success ? { data: checked.data, losers } : null;
}

/** Whether a document holds records that can be put together one by one. */
export function isMadeOfRecords(schema: z.ZodType): schema is z.ZodObject & z.ZodType {
  if (!(schema instanceof z.ZodObject) || 'updatedAt' in schema.shape) return false;
  return Object.values(schema.shape).some((part) => part instanceof z.ZodRecord);
}

interface Pair<Value> {
  field: string;
  ours: Value;
  theirs: Value;
  prefer: Side;
  losers: Loser[];
}

function mergeCollection({ field, ours, theirs, prefer, losers }: Pair<Record<string, unknown>>) {
  const merged: Record<string, unknown> = { ...ours };
  for (const [id, theirRecord] of Object.entries(theirs)) {
    merged[id] = Object.hasOwn(ours, id)
      ? mergeValue({ field, id, ours: ours[id], theirs: theirRecord, prefer, losers })
      : theirRecord;
  }
  return merged;
}

function mergeValue({ field, id, ours, theirs, prefer, losers }: Pair<unknown> & { id: string }): unknown {
  if (ours === theirs || isDeepStrictEqual(ours, theirs)) return ours;
  if (Array.isArray(ours) && Array.isArray(theirs)) return mergeLists(ours, theirs);
  // Brought together before, and counted on one side only.
  if (isDeepStrictEqual(uncounted(ours), uncounted(theirs)))
    return revisionOf(ours) > revisionOf(theirs) ? ours : theirs;
  const winner = laterOf(ours, theirs) ?? prefer;
  losers.push({ collection: field, id, record: winner === 'ours' ? theirs : ours, side: other(winner) });
  return winner === 'ours' ? ours : asNewVersion(theirs, ours);
}

function uncounted(record: unknown): unknown {
  return isObject(record) ? { ...record, revision: null } : record;
}

function revisionOf(record: unknown): number {
  return isObject(record) && typeof record['revision'] === 'number' ? record['revision'] : 0;
}

const other = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours');

/** Everything that either has, in the order of time where that can be told. */
function mergeLists(ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const added = theirs.filter((item) => !ours.some((known) => known === item || isSameItem(known, item)));
  const all = [...ours, ...added];
  if (all.every((item) => typeof item === 'string')) return all.sort();
  // What was kept of an entry: the oldest first, as its history is thinned by that order.
  return all.every((item) => keptAt(item) !== '')
    ? all.sort((a, b) => (keptAt(a) < keptAt(b) ? -1 : keptAt(a) > keptAt(b) ? 1 : 0))
    : all;
}

function keptAt(item: unknown): string {
  return isObject(item) && typeof item['keptAt'] === 'string' ? item['keptAt'] : '';
}

function isSameItem(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return isDeepStrictEqual(one, other);
  return typeof one['id'] === 'string' ? one['id'] === other['id'] : isDeepStrictEqual(one, other);
}

/** Null where the two do not say when they were written, or say the same. */
export function laterOf(ours: unknown, theirs: unknown): Side | null {
  const [one, another] = [timeOf(ours), timeOf(theirs)];
  if (one === null || another === null || one === another) return null;
  return one > another ? 'ours' : 'theirs';
}

function timeOf(record: unknown): number | null {
  if (!isObject(record) || typeof record['updatedAt'] !== 'string') return null;
  const time = Date.parse(record['updatedAt']);
  return Number.isNaN(time) ? null : time;
}

/** A page that shows our version must see that it is no longer the one on disk, also when nobody counted the edit. */
export function asNewVersion(theirs: unknown, ours: unknown): unknown {
  if (!isObject(theirs) || !isObject(ours)) return theirs;
  const before = revisionOf(ours);
  if (!('revision' in theirs) || before === 0 || revisionOf(theirs) > before) return theirs;
  return { ...theirs, revision: before + 1 };
}

function leavePurged(merged: Record<string, unknown>, ours: Record<string, unknown>, losers: Loser[]): void {
  const { entries, tombstones } = merged;
  if (!isObject(entries) || !isObject(tombstones)) return;
  const [kept, purged] = [{ ...entries }, { ...tombstones }];
  for (const [id, tombstone] of Object.entries(tombstones)) {
    const entry = entries[id];
    if (entry === undefined) continue;
    const wentToBin = isObject(tombstone) ? String(tombstone['deletedAt']) : '';
    const isWrittenOn = isObject(entry) && entry['deletedAt'] === null && (timeOf(entry) ?? 0) > Date.parse(wentToBin);
    if (isWrittenOn) delete purged[id];
    else {
      delete kept[id];
      const wasOurs = isObject(ours['entries']) && Object.hasOwn(ours['entries'], id);
      losers.push({ collection: 'entries', id, record: entry, side: wasOurs ? 'ours' : 'theirs' });
    }
  }
  merged['entries'] = kept;
  merged['tombstones'] = purged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
