import type { EntryKind } from '../../model/entryKind.ts';
import type { EvidenceScope } from '../../model/evidenceChoice.ts';
import { isInRange } from '../../model/progressFilter.ts';
import type { LocalDate } from '../../model/time.ts';
import { isPrivate } from '../journal/isPrivate.ts';

interface ScopedEntry {
  kind: EntryKind;
  date: LocalDate;
  tags: readonly string[];
  deletedAt: string | null;
}

/** Written for oneself rather than to be shown. */
const REFLECTIVE: ReadonlySet<EntryKind> = new Set<EntryKind>(['reflection', 'weekly-review']);

/** True for an entry that a packet of this scope may show. */
export function isShareable(entry: ScopedEntry, scope: EvidenceScope): boolean {
  return (scope.withPrivate || !isPrivate(entry)) && isOffered(entry, scope);
}

/** The same, private or not. */
export function isOffered({ kind, date, deletedAt }: ScopedEntry, { range, withReflections }: EvidenceScope): boolean {
  return deletedAt === null && isInRange(range, date) && (withReflections || !REFLECTIVE.has(kind));
}
