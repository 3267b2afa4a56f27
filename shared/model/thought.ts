import { z } from 'zod';
import { Instant, ZoneName } from './time.ts';

/**
 * A thought that was captured where the journal could not be written: one file of `inbox/`, named by the id that its
 * entry will have. The planner takes it into the journal.
 */
export const Thought = z.strictObject({
  /** Markdown, byte for byte what was typed. */
  text: z.string().min(1).max(2_000_000),
  capturedAt: Instant,
  zone: ZoneName,
});
export type Thought = z.infer<typeof Thought>;
