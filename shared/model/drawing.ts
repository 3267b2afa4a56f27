import { z } from 'zod';
import { DrawingId, EntryId, SessionId } from './ids.ts';
import { ItemRef } from './itemRef.ts';
import { Instant, ZoneName } from './time.ts';

/** What a drawing or a recording belongs to. */
export const WorkLinks = z.strictObject({
  sessionId: SessionId.nullable(),
  entryId: EntryId.nullable(),
  items: z.array(ItemRef).max(50),
});
export type WorkLinks = z.infer<typeof WorkLinks>;

/** A state of a drawing that was kept. Its scene is a file of its own. */
export const DrawingVersion = z.strictObject({
  /** Names its file. That of a version that went is given again. */
  number: z.int().min(1),
  /** When that state was saved. */
  at: Instant,
  /** When another one took its place, or it was kept by hand. */
  keptAt: Instant,
  /** `unknown`: an older Leadlight did not say. */
  keptBy: z.enum(['hand', 'itself', 'unknown']),
  elements: z.int().min(0),
});
export type DrawingVersion = z.infer<typeof DrawingVersion>;

/** A whiteboard. The scene itself lies beside it in Excalidraw's own format, and its picture as SVG. */
export const Drawing = z.strictObject({
  id: DrawingId,
  title: z.string().max(200),
  links: WorkLinks,
  /** Elements that are not deleted. */
  elements: z.int().min(0),
  /** Counts saves of the scene, so that a window with an older one cannot overwrite a newer one unseen. */
  revision: z.int().min(0),
  /** Oldest first. */
  versions: z.array(DrawingVersion).max(5000),
  createdAt: Instant,
  updatedAt: Instant,
  zone: ZoneName,
  /** When it went to the bin; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type Drawing = z.infer<typeof Drawing>;
