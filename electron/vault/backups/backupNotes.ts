import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '#shared/model/time.ts';
import { durableWrite } from '../durableWrite.ts';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import type { KeptBackup } from './backupStore.ts';
import { type Sealing, sealedName } from './sealing.ts';

const NOTES_FILE = 'notes.json';

export const Verification = z.strictObject({
  at: Instant,
  state: z.enum(['ok', 'damaged']),
  /** The files that are not as they were written. */
  damaged: z.array(z.string()),
});
export type Verification = z.infer<typeof Verification>;

const Stored = z.strictObject({
  format: z.literal('backup-notes'),
  version: z.literal(1),
  pinned: z
    .strictObject({
      at: Instant,
      /** What it is for, in the user's words. */
      why: z.union([z.string(), z.strictObject({ sealed: z.base64() })]),
    })
    .nullable(),
  verified: Verification.nullable(),
  /** The user has read that it is damaged. */
  isDamageRead: z.boolean().default(false),
});

/** What is known of a backup beside what it holds. */
export interface BackupNotes {
  /** Never rotated while this is set. `why` is null when it was sealed with another key. */
  pinned: { at: Instant; why: string | null } | null;
  verified: Verification | null;
  isDamageRead: boolean;
}

const NOTHING: BackupNotes = { pinned: null, verified: null, isDamageRead: false };

/** Notes that cannot be read say that the backup is pinned: better one too many than one too few. */
export async function readNotes(
  fileSystem: FileSystem,
  backup: KeptBackup,
  sealing: Sealing | null,
): Promise<BackupNotes> {
  let bytes: Buffer;
  try {
    bytes = await fileSystem.readFile(join(backup.folder, NOTES_FILE));
  } catch (error) {
    return isMissing(error) ? NOTHING : unreadable(backup);
  }
  try {
    const { pinned, verified, isDamageRead } = Stored.parse(JSON.parse(bytes.toString('utf8')));
    return { pinned: pinned && { at: pinned.at, why: opened(pinned.why, sealing) }, verified, isDamageRead };
  } catch {
    return unreadable(backup);
  }
}

function unreadable(backup: KeptBackup): BackupNotes {
  return { ...NOTHING, pinned: { at: Instant.parse(backup.madeAt.toISOString()), why: null } };
}

export async function writeNotes(
  fileSystem: FileSystem,
  backup: KeptBackup,
  notes: BackupNotes,
  sealing: Sealing | null,
): Promise<void> {
  const { pinned, verified, isDamageRead } = notes;
  const why = pinned?.why ?? '';
  const stored: z.infer<typeof Stored> = {
    format: 'backup-notes',
    version: 1,
    pinned: pinned && { at: pinned.at, why: sealing ? { sealed: sealed(why, sealing) } : why },
    verified,
    isDamageRead,
  };
  await durableWrite(join(backup.folder, NOTES_FILE), `${JSON.stringify(stored, null, 2)}\n`, { fileSystem });
}

function sealed(why: string, { cipher }: Sealing): string {
  return Buffer.from(cipher.seal(sealedName(NOTES_FILE), Buffer.from(why))).toString('base64');
}

function opened(why: string | { sealed: string }, sealing: Sealing | null): string | null {
  if (typeof why === 'string') return why;
  try {
    return sealing?.cipher.open(sealedName(NOTES_FILE), Buffer.from(why.sealed, 'base64')).toString('utf8') ?? null;
  } catch {
    return null;
  }
}
