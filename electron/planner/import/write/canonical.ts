import { createHash } from 'node:crypto';

/** SHA-256 of a record, the same whatever order its fields are in; null for none. */
export function hashOfRecord(record: unknown): string | null {
  if (record === null || record === undefined) return null;
  return hashOfBytes(JSON.stringify(record, sortedFields));
}

export function hashOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sortedFields(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
