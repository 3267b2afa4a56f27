import { z } from 'zod';
import { ItemRef } from './itemRef.ts';
import { Instant, ZoneName } from './time.ts';

/** An item of the content that was read, watched or worked through. */
export const UseMark = z.strictObject({
  usedAt: Instant,
  zone: ZoneName,
  /** When the mark was taken back; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type UseMark = z.infer<typeof UseMark>;

/** `library.json` of the vault. */
export const LibraryMarks = z.strictObject({ marks: z.record(ItemRef, UseMark) });
export type LibraryMarks = z.infer<typeof LibraryMarks>;
