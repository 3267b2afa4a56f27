import { z } from 'zod';
import { WorkLinks } from '../model/drawing.ts';
import { EntryId, RecordingId, SessionId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Recording, RecordingMark } from '../model/recording.ts';
import { expected } from './failures.ts';

/** Bytes of sound in one answer: a slice as base64 stays well under what a socket carries. */
export const SLICE_BYTES = 750_000;
/** Bytes of sound that may come at once: about two minutes of speech, for what waited while a disk refused. */
const MOST_CHUNK_BASE64 = 8_000_000;

/** A recording as a list shows it: without what was written about it. */
export const RecordingSummary = Recording.omit({ marks: true, critique: true }).extend({
  marks: z.int().min(0),
  hasCritique: z.boolean(),
  /** A window records it now. One that is `taking` and not live was broken off, and what reached the disk is there. */
  isLive: z.boolean(),
});
export type RecordingSummary = z.infer<typeof RecordingSummary>;

export const RecordingQuery = z.object({
  sessionId: SessionId.nullable().default(null),
  entryId: EntryId.nullable().default(null),
  /** Only those that hang on this item of the content. */
  item: ItemRef.nullable().default(null),
  inBin: z.boolean().default(false),
});
export type RecordingQuery = z.input<typeof RecordingQuery>;

export const RecordingUsage = z.object({
  /** Those that count, and those in the bin. */
  recordings: z.int(),
  bytes: z.int(),
  inBin: z.int(),
  bytesInBin: z.int(),
});
export type RecordingUsage = z.infer<typeof RecordingUsage>;

const byId = z.object({ id: RecordingId });
const { title, critique, mimeType, seconds } = Recording.shape;

export const recordingsContract = {
  /** The user asked to record: for a minute the host lets the page ask for the microphone. */
  prepare: expected.output(z.object({})),
  begin: expected.input(z.object({ title, links: WorkLinks, mimeType })).output(Recording),
  /**
   * Adds the next piece of sound; the answer means: on disk. `at` is how many bytes went before it, `seconds` how long
   * the take is with it. A piece that came before is accepted and not written again; an empty one says that the take goes
   * on. `invalid` where a piece is missing before it, or the take is as long as one may be.
   */
  addChunk: expected
    .input(byId.extend({ at: z.int().min(0), sound: z.base64().max(MOST_CHUNK_BASE64), seconds }))
    .output(z.object({ bytes: z.int(), seconds: z.number() })),
  /** Ends a take with what reached the disk. Null is the length that the last piece told: for one that was broken off. */
  finish: expected.input(byId.extend({ seconds: seconds.nullable() })).output(Recording),
  /** Newest first. */
  list: expected.input(RecordingQuery).output(z.array(RecordingSummary)),
  get: expected.input(byId).output(Recording),
  /** A slice of the sound from this byte on; `next` is where the following begins, null at the end. */
  sound: expected
    .input(byId.extend({ from: z.int().min(0) }))
    .output(z.object({ sound: z.string(), next: z.int().nullable() })),
  edit: expected.input(byId.extend({ edit: z.object({ title, links: WorkLinks }).partial() })).output(Recording),
  /** `conflict` when what is stored is not `before`: another window wrote in it. */
  saveCritique: expected.input(byId.extend({ before: critique, after: critique })).output(Recording),
  addMark: expected.input(byId.extend({ mark: RecordingMark })).output(Recording),
  /** Changes a mark, or takes it away where `after` is null. `conflict` when it is not there as `before` any more. */
  changeMark: expected.input(byId.extend({ before: RecordingMark, after: RecordingMark.nullable() })).output(Recording),
  /** Moves it to the bin, where it stays for 30 days with its sound. */
  remove: expected.input(byId).output(Recording),
  restore: expected.input(byId).output(Recording),
  usage: expected.output(RecordingUsage),
};
