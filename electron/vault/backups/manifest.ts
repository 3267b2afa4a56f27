import { z } from 'zod';
import { BackupReason } from '#shared/contract/backupsContract.ts';
import { Instant } from '#shared/model/time.ts';
import type { FileStat } from '../fileSystem.ts';
import { FOCUS_NOW_FILE, IMPORT_FILE, isSetAside, REPAIRS_FILE, RUNS_FOLDER } from '../layout.ts';
import { PathInVault } from './pathInVault.ts';

export const MANIFEST_FILE = 'manifest.json';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** How the content of a file lies in the backup. `raw` is a damaged one that could not be opened, as the vault's disk had it. */
export const Encoding = z.enum(['plain', 'gzip', 'sealed', 'sealed-gzip', 'raw']);
export type Encoding = z.infer<typeof Encoding>;

/** One file as it was when the backup was made. */
export const BackedUpFile = z.strictObject({
  /** Of the content, as it was written. */
  sha256: Sha256,
  size: z.int().min(0),
  /** What lies in the backup for it. `name` is relative to the backup. */
  stored: z.strictObject({ name: PathInVault, encoding: Encoding, sha256: Sha256, size: z.int().min(0) }),
  /** The file in the vault. With these an unchanged one is recognised without reading it: every save makes a new inode. */
  disk: z.strictObject({ size: z.int().min(0), modifiedMs: z.number(), inode: z.number() }),
  /** Entries in a month of the journal, those in the bin included. */
  entries: z.int().min(0).optional(),
});
export type BackedUpFile = z.infer<typeof BackedUpFile>;

const shared = {
  format: z.literal('backup'),
  vaultId: z.uuidv7(),
  /** The folder of the vault at that time. */
  folder: z.string(),
  madeAt: Instant,
  reason: BackupReason,
};

/** `manifest.json` beside the files of a backup, as it is written today. */
export const Manifest = z.strictObject({
  ...shared,
  version: z.literal(2),
  /** The key that its files are sealed with; null for a backup that anybody can read. */
  keyId: z.string().nullable(),
  /** False where the disk takes no second names for a file, so that every backup is a whole copy. */
  isLinked: z.boolean(),
  /** By the path in the vault. */
  files: z.record(PathInVault, BackedUpFile),
});
export type Manifest = z.infer<typeof Manifest>;

/** As Leadlight wrote it before backups were compressed: files as they are, under their own names. */
const FirstManifest = z.strictObject({
  ...shared,
  version: z.literal(1),
  files: z.record(
    PathInVault,
    z.strictObject({ sha256: Sha256, size: z.int().min(0), modifiedMs: z.number(), inode: z.number() }),
  ),
});

/** A manifest of any version as it is today; null for anything else. */
export function manifestOf(json: unknown): Manifest | null {
  const checked = z.discriminatedUnion('version', [Manifest, FirstManifest]).safeParse(json);
  if (!checked.success) return null;
  const found = checked.data;
  if (found.version === 2) return found;
  const files = Object.entries(found.files).map(
    ([path, { sha256, size, modifiedMs, inode }]): [string, BackedUpFile] => [
      path,
      {
        sha256,
        size,
        stored: { name: path, encoding: 'plain', sha256, size },
        disk: { size, modifiedMs, inode },
      },
    ],
  );
  return { ...found, version: 2, keyId: null, isLinked: true, files: Object.fromEntries(files) };
}

export function bytesIn(manifest: Manifest): number {
  return Object.values(manifest.files).reduce((sum, file) => sum + file.size, 0);
}

/** Null when the backup does not say: it was made before entries were counted. */
export function entriesIn(manifest: Manifest): number | null {
  let sum = 0;
  for (const [path, { entries }] of Object.entries(manifest.files)) {
    if (entries !== undefined) sum += entries;
    else if (path.startsWith('journal/') && !isSetAside(path)) return null;
  }
  return sum;
}

/** Bytes of what the user made. What Leadlight itself makes smaller as it works is left out. */
export function writtenBytesIn(manifest: Manifest): number {
  return Object.entries(manifest.files).reduce((sum, [path, { size }]) => sum + (shrinksByItself(path) ? 0 : size), 0);
}

function shrinksByItself(path: string): boolean {
  const isOwnRecord = [IMPORT_FILE, REPAIRS_FILE, FOCUS_NOW_FILE].includes(path) || isSetAside(path);
  // Former versions of drawings thin with age, as the history does.
  const isVersion = /\.v\d+\.excalidraw$/.test(path);
  return isOwnRecord || isVersion || [RUNS_FOLDER, 'inbox', 'history'].some((folder) => path.startsWith(`${folder}/`));
}

export function isSameOnDisk(one: Omit<FileStat, 'isFolder'>, other: Omit<FileStat, 'isFolder'>): boolean {
  return one.size === other.size && one.modifiedMs === other.modifiedMs && one.inode === other.inode;
}
