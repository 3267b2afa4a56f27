import { z } from 'zod';
import { Tag } from './entry.ts';
import { EntryKind } from './entryKind.ts';
import { ItemRef } from './itemRef.ts';
import { WallTime } from './time.ts';

/** A text of the sample vault. Its day is counted back from the day on which the sample is made. */
export const SampleEntry = z.strictObject({
  kind: EntryKind,
  title: z.string().min(1).max(200),
  /** Study days before today. */
  daysAgo: z.int().min(0).max(16),
  /** When it was written. */
  at: WallTime,
  /** Of a reflection. */
  energy: z.int().min(1).max(5).nullable(),
  tags: z.array(Tag).max(20),
  items: z.array(ItemRef).max(50),
  /** Of a STAR story, whose body has its four parts under headings. */
  metrics: z.array(z.string().min(1).max(200)).max(20),
  body: z.string().min(1),
});
export type SampleEntry = z.infer<typeof SampleEntry>;
