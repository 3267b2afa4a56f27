import type { EntryId } from '#shared/model/ids.ts';
import type { ListedEntry } from './exportedVault.ts';

type ById = ReadonlyMap<EntryId, ListedEntry>;

const known = new WeakMap<readonly ListedEntry[], ById>();

/** The entry of a list with this id. The list is gone through once, not for each of the thousands that ask. */
export function entryById(entries: readonly ListedEntry[], id: EntryId | null | undefined): ListedEntry | undefined {
  if (id === null || id === undefined) return undefined;
  const byId: ById = known.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  known.set(entries, byId);
  return byId.get(id);
}
