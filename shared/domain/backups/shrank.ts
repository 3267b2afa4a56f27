export interface VaultSize {
  /** Of what the user made. */
  bytes: number;
  /** Entries of the journal; null where they were not counted. */
  entries: number | null;
}

const TENTH = 0.1;
/** Less than this is the rewording of a sentence in a young vault. */
const LEAST_BYTES = 1024;

/** Whether a vault became smaller by more than a tenth, in bytes or in entries. */
export function shrank(from: VaultSize, to: VaultSize): boolean {
  const bytes = from.bytes - to.bytes;
  if (bytes > from.bytes * TENTH && bytes >= LEAST_BYTES) return true;
  if (from.entries === null || to.entries === null) return false;
  return from.entries - to.entries > from.entries * TENTH;
}
