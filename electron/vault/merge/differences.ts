import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { ConflictItem, ConflictState } from '#shared/model/conflictView.ts';
import { Instant } from '#shared/model/time.ts';
import { isMadeOfRecords } from './mergeByRecord.ts';

export interface Differences {
  state: Exclude<ConflictState, 'unreadable'>;
  onlyInCopy: number;
  onlyInOurs: number;
  differing: number;
  items: ConflictItem[];
  parts: string[];
}

const MOST_ITEMS = 100;

/** What a copy of a document says that ours does not, and the other way round. */
export function differences(schema: z.ZodType, ours: unknown, copy: unknown): Differences {
  const none = { onlyInCopy: 0, onlyInOurs: 0, differing: 0, items: [], parts: [] };
  if (isDeepStrictEqual(ours, copy)) return { state: 'same', ...none };
  if (!isMadeOfRecords(schema) || !isObject(ours) || !isObject(copy)) {
    return { state: 'whole', ...none, parts: partsThatDiffer(ours, copy) };
  }
  const items: ConflictItem[] = [];
  for (const [field, part] of Object.entries(copy)) {
    const own = ours[field];
    if (!isObject(part) || !isObject(own)) {
      if (!isDeepStrictEqual(part, own)) items.push(itemOf(field, own, part));
      continue;
    }
    for (const id of new Set([...Object.keys(part), ...Object.keys(own)])) {
      if (!isDeepStrictEqual(part[id], own[id])) items.push(itemOf(field, own[id], part[id]));
    }
  }
  const count = (where: ConflictItem['in']) => items.filter((item) => item.in === where).length;
  const order = { copy: 0, both: 1, ours: 2 };
  return {
    state: 'records',
    onlyInCopy: count('copy'),
    onlyInOurs: count('ours'),
    differing: count('both'),
    items: items.sort((one, other) => order[one.in] - order[other.in]).slice(0, MOST_ITEMS),
    parts: [],
  };
}

function itemOf(field: string, ours: unknown, copy: unknown): ConflictItem {
  const shown = ours === undefined ? copy : ours;
  return {
    name: nameOf(field, shown),
    in: ours === undefined ? 'copy' : copy === undefined ? 'ours' : 'both',
    oursAt: timeOf(ours),
    copyAt: timeOf(copy),
  };
}

/** A title as it was written, or the name of the field: `silencedOn` as "silenced on". */
function nameOf(field: string, record: unknown): string {
  const title = isObject(record) ? record['title'] : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : inWords(field);
}

function timeOf(record: unknown): Instant | null {
  if (!isObject(record)) return null;
  const time = Instant.safeParse(record['updatedAt'] ?? record['createdAt']);
  return time.success ? time.data : null;
}

function partsThatDiffer(ours: unknown, copy: unknown): string[] {
  if (!isObject(ours) || !isObject(copy)) return [];
  const names = new Set([...Object.keys(ours), ...Object.keys(copy)]);
  return [...names]
    .filter((name) => !['updatedAt', 'revision'].includes(name) && !isDeepStrictEqual(ours[name], copy[name]))
    .map(inWords);
}

const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
