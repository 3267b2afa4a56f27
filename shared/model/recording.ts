import { z } from 'zod';
import { WorkLinks } from './drawing.ts';
import { RecordingId } from './ids.ts';
import { Instant, ZoneName } from './time.ts';

/** Something noticed while listening. */
export const RecordingMark = z.strictObject({
  /** From the beginning. */
  atSeconds: z.number().min(0),
  text: z.string().max(500),
});
export type RecordingMark = z.infer<typeof RecordingMark>;

/** An audio take. The sound itself lies beside it as WebM. */
export const Recording = z.strictObject({
  id: RecordingId,
  title: z.string().max(200),
  links: WorkLinks,
  /** `taking` while it is being recorded, and after a crash until somebody looks. */
  state: z.enum(['taking', 'finished']),
  mimeType: z.string().max(100),
  seconds: z.number().min(0),
  /** Size of the sound on disk. */
  bytes: z.int().min(0),
  /** In order of time. */
  marks: z.array(RecordingMark).max(500),
  /** What one thinks of it, Markdown. */
  critique: z.string().max(100_000),
  createdAt: Instant,
  updatedAt: Instant,
  zone: ZoneName,
  /** When it went to the bin; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type Recording = z.infer<typeof Recording>;
