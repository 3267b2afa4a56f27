import { z } from 'zod';
import { Entry } from '../model/entry.ts';
import { EntryKind } from '../model/entryKind.ts';
import { EntryId } from '../model/ids.ts';
import { LinkRef } from '../model/linkRef.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

/** How links are written: shared/domain/journal/wikiLinks/linkTarget.ts. */
const Target = z.string().max(300);

/** Something a link can lead to. */
export const LinkSuggestion = z.object({
  ref: LinkRef,
  /** Of an entry; null for everything else, which its ref names. */
  entryKind: EntryKind.nullable(),
  title: z.string(),
  /** A few words beside it: the day of an entry, what kind of thing another is. */
  detail: z.string(),
  /** What stands between the brackets. */
  insert: z.string(),
});
export type LinkSuggestion = z.infer<typeof LinkSuggestion>;

export const ResolvedLink = z.object({
  target: Target,
  /** Null for a broken one. */
  ref: LinkRef.nullable(),
  title: z.string(),
});
export type ResolvedLink = z.infer<typeof ResolvedLink>;

const LinkingEntry = z.object({ id: EntryId, kind: EntryKind, title: z.string(), date: LocalDate });

export const Backlink = LinkingEntry.extend({ excerpt: z.string() });
export type Backlink = z.infer<typeof Backlink>;

export const BrokenLink = LinkingEntry.extend({
  revision: z.int(),
  target: Target,
  /** True where a note with this title would mend it; false for one that names another kind of thing. */
  canBegin: z.boolean(),
  excerpt: z.string(),
});
export type BrokenLink = z.infer<typeof BrokenLink>;

/** How many links were rewritten, in how many entries. */
const Followed = z.object({ links: z.int(), entries: z.int() });
export type Followed = z.infer<typeof Followed>;

export const linksContract = {
  /** What a link could lead to: entries that were changed last come first. Empty text asks for those alone. */
  suggest: expected
    .input(z.object({ text: z.string().max(300), limit: z.int().min(1).max(50).default(12) }))
    .output(z.array(LinkSuggestion)),
  resolve: expected.input(z.object({ targets: z.array(Target).max(500) })).output(z.array(ResolvedLink)),
  /** Entries that link to it, the newest first. */
  backlinks: expected
    .input(z.object({ to: LinkRef, limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ links: z.array(Backlink), total: z.int() })),
  /** Links of the journal that lead nowhere, each once an entry. */
  broken: expected
    .input(z.object({ limit: z.int().min(1).max(500).default(200) }))
    .output(z.object({ links: z.array(BrokenLink), total: z.int() })),
  /** Makes a note with this title, about today. `invalid` for a title that no link can name. */
  begin: expected
    .input(z.object({ title: z.string().trim().min(1).max(200) }))
    .output(z.object({ entry: Entry, insert: z.string() })),
  /** Says that a title is done with: every link to what the entry was called before follows it. */
  settle: expected.input(z.object({ id: EntryId })).output(Followed),
  /** Takes the last rename of an entry back, title and links. `invalid` where it cannot be. */
  takeBack: expected.input(z.object({ id: EntryId })).output(Followed),
  /** Points every link of an entry with this target elsewhere; null leaves its words alone. `conflict` as for a save. */
  repoint: expected
    .input(z.object({ id: EntryId, revision: z.int(), target: Target, to: LinkRef.nullable() }))
    .output(Entry),
};
