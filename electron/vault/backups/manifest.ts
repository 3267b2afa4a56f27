import { z } from 'zod';
import { Instant } from '#shared/model/time.ts';

export const MANIFEST_FILE = 'manifest.json';

/** One file as it was when the backup was made. */
export const BackedUpFile = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  /** With these two an unchanged file is recognised without reading it: every save makes a new inode. */
  modifiedMs: z.number(),
  inode: z.number(),
});
export type BackedUpFile = z.infer<typeof BackedUpFile>;

export const BackupReason = z.enum(['hourly', 'repair', 'new-version', 'import']);
export type BackupReason = z.infer<typeof BackupReason>;

/** `manifest.json` beside the files of a backup. */
export const Manifest = z.strictObject({
  format: z.literal('backup'),
  version: z.literal(1),
  vaultId: z.uuidv7(),
  /** The folder of the vault at that time. */
  folder: z.string(),
  madeAt: Instant,
  reason: BackupReason,
  /** By the path in the vault. */
  files: z.record(z.string(), BackedUpFile),
});
export type Manifest = z.infer<typeof Manifest>;

export function bytesIn(manifest: Manifest): number {
  return Object.values(manifest.files).reduce((sum, file) => sum + file.size, 0);
}
