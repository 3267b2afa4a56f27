import { z } from 'zod';
import { CommentId, EntryId, QuestionId, SessionId } from './ids.ts';
import { ItemRef } from './itemRef.ts';
import { Instant, LocalDate, ZoneName } from './time.ts';

export const RfcStatus = z.enum(['draft', 'in-review', 'accepted', 'rejected', 'superseded']);
export type RfcStatus = z.infer<typeof RfcStatus>;

export const DecisionStatus = z.enum(['proposed', 'accepted', 'superseded']);
export type DecisionStatus = z.infer<typeof DecisionStatus>;

/** The four parts of a STAR story, each Markdown of its own. */
export const StarParts = z.strictObject({
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
});
export type StarParts = z.infer<typeof StarParts>;

/** When an RFC or a decision came to a status. */
const historyOf = <Status extends z.ZodType>(status: Status) =>
  z.array(z.strictObject({ status, at: Instant, zone: ZoneName })).max(100);

/** A remark on an RFC or a decision, most often by the author's later self. */
export const ReviewComment = z.strictObject({
  id: CommentId,
  /** The words it is about; empty for the whole. */
  quote: z.string().max(2000),
  text: z.string().min(1).max(10_000),
  at: Instant,
  zone: ZoneName,
  /** When it was settled; null while it is open. */
  settledAt: Instant.nullable(),
});
export type ReviewComment = z.infer<typeof ReviewComment>;

/** One time a STAR story was told aloud. */
export const Telling = z.strictObject({
  at: Instant,
  zone: ZoneName,
  /** Whole seconds for each part. */
  seconds: z.strictObject({
    situation: z.int().min(0),
    task: z.int().min(0),
    action: z.int().min(0),
    result: z.int().min(0),
  }),
  /** The question it answered; null when told for itself. */
  questionId: QuestionId.nullable(),
});
export type Telling = z.infer<typeof Telling>;

/** What an entry belongs to. `items` are pieces of the content: the questions it answers, the skills it shows, … */
export const EntryLinks = z.strictObject({
  planDay: z.int().min(1).nullable(),
  sessionId: SessionId.nullable(),
  items: z.array(ItemRef).max(50),
});
export type EntryLinks = z.infer<typeof EntryLinks>;

export const Tag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_/-]*$/u, 'A tag is letters, digits, - _ and /, without spaces')
  .max(40);

const record = {
  id: EntryId,
  /** The day the entry is about; it need not be the day it was written. */
  date: LocalDate,
  title: z.string().max(200),
  /** Markdown, byte for byte what was typed. */
  body: z.string(),
  tags: z.array(Tag).max(20),
  links: EntryLinks,
  createdAt: Instant,
  updatedAt: Instant,
  zone: ZoneName,
  /** Counts saves, so that a window with an older text cannot overwrite a newer one unseen. */
  revision: z.int().min(1),
  /** When it went to the bin; null while it is in the journal. */
  deletedAt: Instant.nullable(),
};

/** What an RFC and a decision have beside their text. */
const proposal = {
  /** Counts RFCs, and decisions apart from them; null for one that an older Leadlight wrote and nobody saved since. */
  number: z.int().min(1).nullable(),
  /** The older one of the same kind whose place it takes. */
  supersedes: EntryId.nullable(),
  comments: z.array(ReviewComment).max(500),
};

const plain = <Kind extends string>(kind: Kind) => z.strictObject({ ...record, kind: z.literal(kind) });

export const Entry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...record,
    kind: z.literal('reflection'),
    /** How the day felt, 1 drained to 5 bright; null when not said. */
    energy: z.int().min(1).max(5).nullable(),
  }),
  plain('note'),
  plain('weekly-review'),
  plain('cheat-sheet'),
  plain('problem-log'),
  z.strictObject({
    ...record,
    ...proposal,
    kind: z.literal('rfc'),
    status: RfcStatus,
    /** Oldest first; the last is the status it has. */
    history: historyOf(RfcStatus),
  }),
  z.strictObject({
    ...record,
    ...proposal,
    kind: z.literal('decision'),
    status: DecisionStatus,
    history: historyOf(DecisionStatus),
  }),
  z.strictObject({
    ...record,
    kind: z.literal('star'),
    star: StarParts,
    /** Figures that prove the result, a line each. */
    metrics: z.array(z.string().min(1).max(200)).max(20),
    /** Oldest first. */
    tellings: z.array(Telling).max(500),
  }),
]);
export type Entry = z.infer<typeof Entry>;

/** What stays of an entry after its 30 days in the bin, so that two copies of a vault can be merged. */
export const EntryTombstone = z.strictObject({
  id: EntryId,
  createdAt: Instant,
  deletedAt: Instant,
  purgedAt: Instant,
  /** Of an RFC or a decision: its number is not given again. */
  counted: z.strictObject({ kind: z.enum(['rfc', 'decision']), number: z.int().min(1) }).optional(),
});
export type EntryTombstone = z.infer<typeof EntryTombstone>;

/** One file of the journal: every entry whose id was made in that month (UTC). */
export const JournalMonth = z.strictObject({
  entries: z.record(EntryId, Entry),
  tombstones: z.record(EntryId, EntryTombstone),
});
export type JournalMonth = z.infer<typeof JournalMonth>;

/** Entries stay in the bin this long before only a tombstone is left. */
export const DAYS_IN_BIN = 30;
