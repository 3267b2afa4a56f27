import { z } from 'zod';
import { Instant } from './time.ts';
import { ConflictCopy } from './vaultHealth.ts';

/**
 * - `records`: it can be put together with ours, record by record.
 * - `whole`: it is one thing, of which one of the two has to be chosen.
 * - `same`: it says nothing else than ours.
 * - `unreadable`: it is damaged, half copied, or of another key.
 */
export const ConflictState = z.enum(['records', 'whole', 'same', 'unreadable']);
export type ConflictState = z.infer<typeof ConflictState>;

/** One record that the two do not have alike. */
export const ConflictItem = z.strictObject({
  /** Its title where it has one, else what it is. */
  name: z.string(),
  /** Whether only the copy has it, only ours, or both in two versions. */
  in: z.enum(['copy', 'ours', 'both']),
  /** When each was written last; null where it does not say. */
  oursAt: Instant.nullable(),
  copyAt: Instant.nullable(),
});
export type ConflictItem = z.infer<typeof ConflictItem>;

/** A conflict copy, with what it differs in from the file beside it. */
export const ConflictView = z.strictObject({
  ...ConflictCopy.shape,
  state: ConflictState,
  /** Why it cannot be read, as a sentence; null for any other. */
  problem: z.string().nullable(),
  oursBytes: z.int().min(0),
  copyBytes: z.int().min(0),
  /** When the file on the disk was written last; ours is null where there is none. */
  oursAt: Instant.nullable(),
  copyAt: Instant,
  onlyInCopy: z.int().min(0),
  onlyInOurs: z.int().min(0),
  differing: z.int().min(0),
  /** The first of them, those first that are in the copy. */
  items: z.array(ConflictItem).max(100),
  /** Of one thing: the names of the parts that differ. */
  parts: z.array(z.string()),
});
export type ConflictView = z.infer<typeof ConflictView>;
