import { isDeepStrictEqual } from 'node:util';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { withStep } from '#shared/domain/journal/document/lifeCycle.ts';
import { Entry } from '#shared/model/entry.ts';
import type { Instant } from '#shared/model/time.ts';

interface EditMoment {
  at: Instant;
  zone: string;
}

/** The entry with the edit applied, or why it cannot be, in words for the user. */
export type EditedEntry = { entry: Entry; isChanged: boolean } | { problem: string };

/** `moment` is that of the edit, asked only for a new status, which is written down with it: a zone takes half a save. */
export function editEntry(entry: Entry, edit: EntryEdit, moment: () => EditMoment): EditedEntry {
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(edit).filter(([, value]) => value !== undefined),
  );
  if (edit.tags) given['tags'] = [...new Set(edit.tags)];
  if (edit.links) given['links'] = { ...edit.links, items: [...new Set(edit.links.items)] };
  if (edit.status && 'history' in entry && edit.status !== entry.status) {
    given['history'] = withStep<unknown>(entry.history, { status: edit.status, ...moment() });
  }
  const edited = Entry.safeParse({ ...entry, ...given });
  if (edited.success) return { entry: edited.data, isChanged: !isDeepStrictEqual(edited.data, entry) };
  return { problem: problemOf(entry, edit) ?? edited.error.issues.map(({ message }) => message).join('; ') };
}

function problemOf(entry: Entry, edit: EntryEdit): string | null {
  if (edit.star && entry.kind !== 'star') return 'Only a STAR story has the four parts.';
  if (edit.metrics && entry.kind !== 'star') return 'Only a STAR story has figures.';
  if (edit.supersedes !== undefined && !('supersedes' in entry)) {
    return 'Only an RFC or a decision takes the place of another.';
  }
  if (edit.energy !== undefined && entry.kind !== 'reflection') return 'Only a reflection says how the day felt.';
  if (!edit.status) return null;
  if (!('status' in entry)) return 'Only an RFC or a decision has a status.';
  return `“${edit.status}” is not a status of ${entry.kind === 'rfc' ? 'an RFC' : 'a decision'}.`;
}
