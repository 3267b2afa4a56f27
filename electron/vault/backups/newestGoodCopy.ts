import type { FileSystem } from '../fileSystem.ts';
import type { Format } from '../format.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { listBackups, readBackedUp, readManifest } from './backupStore.ts';
import type { Encoding } from './manifest.ts';
import type { Sealing } from './sealing.ts';

export interface GoodCopy<Data> {
  data: Data;
  madeAt: Date;
}

export interface WhereBackupsLie {
  fileSystem: FileSystem;
  folder: string;
  sealing: Sealing | null;
}

/** The newest backup of one file that has kept its hash and passes its checks. */
export async function newestGoodCopy<Data>(
  place: WhereBackupsLie,
  path: string,
  format: Format<Data>,
): Promise<GoodCopy<Data> | null> {
  for await (const { bytes, madeAt } of goodCopies(place, path)) {
    const found = readEnvelope(bytes, format);
    if (found.state === 'good') return { data: found.data, madeAt };
  }
  return null;
}

/** The same for a file that is no document: the newest backup of it that has kept its hash. */
export async function newestGoodBytes(
  place: WhereBackupsLie,
  path: string,
): Promise<{ bytes: Buffer; madeAt: Date } | null> {
  for await (const copy of goodCopies(place, path)) return copy;
  return null;
}

/**
 * The newest first. An encrypted vault has what only its key can have sealed before what lies there from before it was
 * encrypted: anybody could have put that there.
 */
async function* goodCopies(place: WhereBackupsLie, path: string) {
  if (place.sealing) yield* copiesOf(place, path, (encoding) => SEALED.includes(encoding));
  yield* copiesOf(place, path, (encoding) => !(place.sealing && SEALED.includes(encoding)));
}

const SEALED: readonly Encoding[] = ['sealed', 'sealed-gzip'];

async function* copiesOf(
  { fileSystem, folder, sealing }: WhereBackupsLie,
  path: string,
  isWanted: (encoding: Encoding) => boolean,
) {
  for (const backup of await listBackups(fileSystem, folder)) {
    const manifest = await readManifest(fileSystem, backup);
    const encoding = manifest?.files[path]?.stored.encoding;
    // One that could not be opened when it was backed up lies there as it was.
    if (!manifest || encoding === undefined || encoding === 'raw' || !isWanted(encoding)) continue;
    const found = await readBackedUp(fileSystem, backup, manifest, path, sealing);
    if (found.state === 'good') yield { bytes: found.content, madeAt: backup.madeAt };
  }
}
