import { z } from 'zod';

/** One file that could not be read, and what was done about it. Paths are relative to the vault. */
export const Repair = z.strictObject({
  file: z.string(),
  setAsideAs: z.string(),
  /** When the backup that replaced it was made (ISO instant); null when there was none. */
  restoredFrom: z.string().nullable(),
  /** What the user lost, in words for the user. */
  lost: z.string(),
});
export type Repair = z.infer<typeof Repair>;

export const VaultHealth = z.strictObject({
  /** Words for the user when nothing can be saved, for example because a newer Leadlight wrote the vault. */
  readOnlyBecause: z.string().nullable(),
  repairs: z.array(Repair),
  /** Words for the user when no backup can be made. Saving goes on. */
  backupProblem: z.string().nullable().default(null),
});
export type VaultHealth = z.infer<typeof VaultHealth>;
