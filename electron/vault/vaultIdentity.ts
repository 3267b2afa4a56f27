import { z } from 'zod';
import { Instant } from '#shared/model/time.ts';

/** What `vault.json` says: this folder is a vault, and which one, so that its backups can be found. */
export const VaultIdentity = z.strictObject({
  id: z.uuidv7(),
  createdAt: Instant,
  /** Null: the files are readable by anyone who may read the folder. */
  encryption: z.null(),
});
export type VaultIdentity = z.infer<typeof VaultIdentity>;
