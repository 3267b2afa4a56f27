import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { DiskPath } from '../model/diskPath.ts';
import { Instant } from '../model/time.ts';
import { expected } from './failures.ts';

export const ExportProgress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('writing'), filesDone: z.int(), filesTotal: z.int() }),
  z.object({
    state: z.literal('finished'),
    folder: z.string(),
    filesWritten: z.int(),
    /** Files that already had the right bytes. */
    filesUnchanged: z.int(),
    /** Files of an earlier export that no longer belong. */
    filesRemoved: z.int(),
    /** Files of the user in the way of ours; each was renamed, for example to `index.yours.md`. */
    filesSetAside: z.int(),
    /** Diagrams that are in their texts as source alone: no window drew them, or they cannot be drawn. */
    diagramsWithoutPicture: z.int(),
  }),
]);
export type ExportProgress = z.infer<typeof ExportProgress>;

/** The folder that is kept equal to the vault as Markdown. */
export const MirrorState = z.object({
  /** Its whole path; null while none is kept. */
  folder: z.string().nullable(),
  /** Null until it was written once since Leadlight was started. */
  lastWrittenAt: Instant.nullable(),
  /** How many there were then; null as above. */
  files: z.int().nullable(),
  /** Of those in the files: drawn by no window yet, or cannot be drawn. */
  diagramsWithoutPicture: z.int(),
  /** Why it is not up to date and what to do, in words for the user; null when it is, or is about to be. */
  problem: z.string().nullable(),
  isUnderWay: z.boolean(),
});
export type MirrorState = z.infer<typeof MirrorState>;

/** Drawn at a time, so that a window can say how far it is. */
export const PICTURES_AT_ONCE = 20;

export const exportContract = {
  mirror: expected.output(MirrorState),
  /**
   * Keeps this folder up to date from now on, some seconds after each change. The same folder once more is tried at once. A
   * folder with other files is refused (`invalid`). With null nothing is kept any more, and the files stay as they are.
   */
  setMirror: expected.input(z.object({ folder: DiskPath.nullable() })).output(MirrorState),
  /**
   * Sources of diagrams in the journal of which the planner has no picture. It cannot draw: whoever begins an export draws
   * them first, until none is left.
   */
  missingPictures: expected.output(z.object({ sources: z.array(z.string()).max(PICTURES_AT_ONCE), left: z.int() })),
  /** SVG, or null for what cannot be drawn. One with scripts or addresses in it is taken as none. */
  givePictures: expected
    .input(
      z.object({
        pictures: z
          .array(z.object({ source: z.string().max(2_000_000), picture: z.string().max(5_000_000).nullable() }))
          .max(PICTURES_AT_ONCE),
      }),
    )
    .output(z.object({ kept: z.int() })),
  defaultFolder: expected.output(z.object({ folder: z.string() })),
  /** Writes the vault as Markdown. Ending the stream before its last step leaves everything as it was. */
  toMarkdown: expected.input(z.object({ folder: DiskPath })).output(eventIterator(ExportProgress)),
};
