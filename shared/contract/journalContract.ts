import { z } from 'zod';
import {
  DecisionStatus,
  Entry,
  EntryLinks,
  ReviewComment,
  RfcStatus,
  StarParts,
  Tag,
  Telling,
} from '../model/entry.ts';
import { EntryKind } from '../model/entryKind.ts';
import { CommentId, EntryId, QuestionId, SessionId, TemplateId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Instant, LocalDate, ZoneName } from '../model/time.ts';
import { expected } from './failures.ts';

/** An entry as a list shows it: never the whole text. */
export const EntrySummary = z.object({
  id: EntryId,
  kind: EntryKind,
  title: z.string(),
  date: LocalDate,
  tags: z.array(Tag),
  links: EntryLinks,
  status: z.union([RfcStatus, DecisionStatus]).nullable(),
  /** Of an RFC or a decision; see shared/domain/journal/document/documentNumber.ts for how it is written. */
  number: z.int().min(1).nullable(),
  /** Of a reflection, how the day felt, 1 drained to 5 bright; null when not said, and for every other kind. */
  energy: z.int().min(1).max(5).nullable(),
  /** The first words after headings and marks, at most 160 characters; the place of the hit while searching. */
  excerpt: z.string(),
  words: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type EntrySummary = z.infer<typeof EntrySummary>;

/** The other document of two of which one takes the place of the other. */
export const DocumentLink = z.object({
  id: EntryId,
  kind: EntryKind,
  number: z.int().min(1).nullable(),
  title: z.string(),
  status: z.union([RfcStatus, DecisionStatus]).nullable(),
  /** `gone` was deleted for good: only its id is known. */
  place: z.enum(['journal', 'bin', 'gone']),
});
export type DocumentLink = z.infer<typeof DocumentLink>;

/** A version of an entry that a change is made to. */
const version = z.object({ id: EntryId, revision: z.int() });
const commentAt = version.extend({ commentId: CommentId });

export const EntryQuery = z.object({
  /** Words to find, prefixes and small typing errors allowed; empty for all. `RFC 7` finds that one first. */
  text: z.string().max(200).default(''),
  kinds: z.array(EntryKind).default([]),
  tag: Tag.nullable().default(null),
  /** Only entries about this day or earlier: the calendar jump. */
  until: LocalDate.nullable().default(null),
  sessionId: SessionId.nullable().default(null),
  planDay: z.int().nullable().default(null),
  /** Only entries that hang on this item of the content. */
  item: ItemRef.nullable().default(null),
  inBin: z.boolean().default(false),
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
});
export type EntryQuery = z.input<typeof EntryQuery>;

/** What of an entry can be edited. `status`, `star`, `energy`, `metrics` and `supersedes` count only for the kinds that have them. */
export const EntryEdit = z
  .object({
    title: z.string().max(200),
    body: z.string().max(2_000_000),
    date: LocalDate,
    tags: z.array(Tag).max(20),
    links: EntryLinks,
    status: z.union([RfcStatus, DecisionStatus]),
    star: StarParts,
    energy: z.int().min(1).max(5).nullable(),
    metrics: z.array(z.string().min(1).max(200)).max(20),
    supersedes: EntryId.nullable(),
  })
  .partial();
export type EntryEdit = z.infer<typeof EntryEdit>;

export const journalContract = {
  /** Newest first; by relevance while searching. */
  list: expected
    .input(EntryQuery)
    .output(z.object({ entries: z.array(EntrySummary), total: z.int(), nextCursor: z.int().nullable() })),
  get: expected.input(z.object({ id: EntryId })).output(Entry),
  /** Begins from the template, by default the kind's own, unless a body is given. */
  create: expected
    .input(
      z.object({
        kind: EntryKind,
        date: LocalDate,
        templateId: TemplateId.nullable().default(null),
        edit: EntryEdit.default({}),
      }),
    )
    .output(Entry),
  /**
   * The day's evening reflection: the one that was begun, or a new one with the day already in it. Null is this evening,
   * which after midnight is still the day before. `invalid` for a day to come.
   */
  beginReflection: expected.input(z.object({ date: LocalDate.nullable() })).output(Entry),
  /**
   * The review of the week with this day: the one that was begun, or a new one with the week's facts. Null is the week
   * that is to be looked back at now. `invalid` for a week to come.
   */
  beginReview: expected.input(z.object({ week: LocalDate.nullable() })).output(Entry),
  /**
   * Fills in what happened since in a reflection or review. `invalid` where what was filled in was changed by hand;
   * `conflict` as for `save`.
   */
  refill: expected.input(version).output(Entry),
  /**
   * The answer means: on disk. `conflict` when `revision` is not the one stored. `invalid` where `supersedes` names a
   * document of another kind, in the bin or not there, itself, or one that would make a circle.
   */
  save: expected.input(version.extend({ edit: EntryEdit })).output(Entry),
  /** What an RFC or a decision takes the place of, and what takes its place, the newest first. */
  supersession: expected
    .input(z.object({ id: EntryId }))
    .output(z.object({ supersedes: DocumentLink.nullable(), supersededBy: z.array(DocumentLink) })),
  /** Writes a remark on an RFC or a decision. `conflict` as for `save`, for this and what follows. */
  comment: expected
    .input(version.extend({ quote: ReviewComment.shape.quote, text: ReviewComment.shape.text }))
    .output(Entry),
  rewordComment: expected.input(commentAt.extend({ text: ReviewComment.shape.text })).output(Entry),
  settleComment: expected.input(commentAt.extend({ isSettled: z.boolean() })).output(Entry),
  removeComment: expected.input(commentAt).output(Entry),
  /** Takes a removal back. */
  restoreComment: expected.input(version.extend({ comment: ReviewComment })).output(Entry),
  /** Moves it to the bin. */
  remove: expected.input(z.object({ id: EntryId })).output(Entry),
  restore: expected.input(z.object({ id: EntryId })).output(Entry),
  /**
   * Keeps one time a STAR story was told aloud; `told` is null for just now, and else brings back a telling that was
   * taken back. `invalid` for other kinds, for a story in the bin, and where no second was told.
   */
  tell: expected
    .input(
      z.object({
        id: EntryId,
        seconds: Telling.shape.seconds,
        questionId: QuestionId.nullable().default(null),
        told: z.object({ at: Instant, zone: ZoneName }).nullable().default(null),
      }),
    )
    .output(Entry),
  /** Takes away the telling of that moment. One that is not there any more changes nothing. */
  takeBackTelling: expected.input(z.object({ id: EntryId, at: Instant })).output(Entry),
  /** Entries a day of one month (`2027-02`), for the calendar jump. */
  days: expected
    .input(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) }))
    .output(z.array(z.object({ date: LocalDate, entries: z.int() }))),
  /** Tags in use, most used first. */
  tags: expected.output(z.array(z.object({ tag: Tag, entries: z.int() }))),
};
