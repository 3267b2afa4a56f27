import { z } from 'zod';
import { Drawing, DrawingVersion, WorkLinks } from '../model/drawing.ts';
import { DrawingId, EntryId, SessionId } from '../model/ids.ts';
import { ItemRef } from '../model/itemRef.ts';
import { Instant } from '../model/time.ts';
import { expected } from './failures.ts';

/** A scene with its pictures in it; about 20,000 elements. */
export const LARGEST_SCENE_BYTES = 20 * 1024 * 1024;
export const LARGEST_PICTURE_BYTES = 20 * 1024 * 1024;

export const DrawingQuery = z.object({
  sessionId: SessionId.nullable().default(null),
  entryId: EntryId.nullable().default(null),
  item: ItemRef.nullable().default(null),
  /** Words of the title; empty for all. */
  text: z.string().max(200).default(''),
  inBin: z.boolean().default(false),
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(24),
});
export type DrawingQuery = z.input<typeof DrawingQuery>;

const one = z.object({ id: DrawingId });
const at = z.object({ id: DrawingId, revision: z.int().min(0) });

export const drawingsContract = {
  /** The one that was changed last comes first. */
  list: expected
    .input(DrawingQuery)
    .output(z.object({ drawings: z.array(Drawing), total: z.int(), nextCursor: z.int().nullable() })),
  get: expected.input(one).output(Drawing),
  /** The scene as Excalidraw reads it, now or at a kept version; empty for a drawing without a stroke. */
  scene: expected
    .input(one.extend({ version: z.int().min(1).nullable().default(null) }))
    .output(z.object({ scene: z.string(), revision: z.int() })),
  /** The scene as SVG, with its fonts in it; null when none was made yet. */
  picture: expected.input(one).output(z.object({ picture: z.string().nullable() })),
  create: expected
    .input(z.object({ title: z.string().max(200), links: WorkLinks, scene: z.string().default('') }))
    .output(Drawing),
  /**
   * The answer means: on disk. `conflict` when `revision` is not the one stored. What was there before is kept as a
   * version before the first change of a sitting, then at most once a minute; these thin with age as entries do.
   */
  save: expected.input(at.extend({ scene: z.string() })).output(Drawing),
  /** Keeps the picture of a revision. A picture of an older one is let go. */
  savePicture: expected.input(at.extend({ picture: z.string() })).output(z.object({ isKept: z.boolean() })),
  rename: expected.input(one.extend({ title: z.string().max(200) })).output(Drawing),
  setLinks: expected.input(one.extend({ links: WorkLinks })).output(Drawing),
  /** Keeps the scene as it is; the last version, when nothing changed since. */
  keepVersion: expected.input(one).output(DrawingVersion),
  /** The scene as it was becomes the present one, which is kept as a version first. `at` is that of the version meant. */
  restoreVersion: expected.input(one.extend({ number: z.int().min(1), at: Instant.optional() })).output(Drawing),
  /** Moves it to the bin, for 30 days. */
  remove: expected.input(one).output(Drawing),
  restore: expected.input(one).output(Drawing),
};
