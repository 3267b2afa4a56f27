import { createHash } from 'node:crypto';
import { EntryId } from '#shared/model/ids.ts';

const MOST_MS = 2 ** 48 - 1;

/**
 * A UUIDv7 (RFC 9562) whose chance is taken from a name, so that the same thing gets the same id each time. `atMs` counts
 * from 1970; what was made before counts as made then.
 */
export function derivedId(atMs: number, name: string): EntryId {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUIntBE(Math.min(Math.max(Math.trunc(atMs), 0), MOST_MS), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return EntryId.parse(parts.join('-'));
}

/** What is left of an id without its time: alike for all ids that were derived from one name. */
export function nameIn(id: EntryId): string {
  return id.slice(14);
}

/** When an id was made, in milliseconds since 1970. */
export function msOfId(id: EntryId): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
