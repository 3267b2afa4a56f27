import { isDeepStrictEqual } from 'node:util';
import { FileTampered } from '../fileCipher.ts';
import { currentVersion, type Format } from '../format.ts';
import { asNewVersion, type Loser, laterOf, mergeByRecord } from '../merge/mergeByRecord.ts';
import { newerWords } from '../newerWords.ts';
import { type ReadEnvelope, readEnvelope } from '../readEnvelope.ts';
import type { RepairLog } from '../repair/repairLog.ts';
import { setAside } from '../repair/setAside.ts';
import { stableJson } from '../stableJson.ts';
import { MOST_DOCUMENT_BYTES, tooLarge } from '../storageFailures.ts';
import type { Stored } from '../stored.ts';
import { StorageFailure, VaultReadOnly, VaultUnusable } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { fileStamp } from '../words.ts';
import { linkAside } from './keepAside.ts';
import type { ChangedFile, TakenIn } from './takenIn.ts';

export interface TakeInTools {
  files: VaultFiles;
  health: VaultHealthState;
  log: RepairLog;
  /** Keeps the versions of entries that lost in the history; what it cannot keep comes back. Before anything is overwritten. */
  keepLosers(losers: Loser[]): Promise<Loser[]>;
  now: () => Date;
}

/** A file that was written to so lately may be half written. */
const SETTLING_MS = 5_000;

/**
 * Somebody else wrote, replaced or removed a file of the open vault. What is valid is put together with ours and nothing
 * of either is dropped: the version of an entry that is not used goes into the history, any other stays in a file
 * beside. What is not valid is set aside. Null for a file to look at again later. Throws StorageFailure, and VaultReadOnly
 * for a file of a newer version.
 */
export async function takeIn<Data>(tools: TakeInTools, changed: ChangedFile<Data>): Promise<TakenIn<Data> | null> {
  const { path, format, ours, found, mayWait } = changed;
  const { files, health, log, now } = tools;
  if (found && found.size > MOST_DOCUMENT_BYTES) throw tooLarge(path, found.size);
  const envelope = found === null ? null : await readChanged(files, path, format);
  if (envelope === null) return takeInMissing(tools, changed);
  switch (envelope.state) {
    case 'good':
      return takeInGood(tools, changed, { version: envelope.version, data: envelope.data });
    case 'newer': {
      const words = newerWords(path, envelope.version, currentVersion(format));
      health.becomeReadOnly(words);
      throw new VaultReadOnly(words);
    }
    case 'damaged': {
      if (mayWait && found && Math.abs(now().getTime() - found.modifiedMs) < SETTLING_MS) return null;
      const aside = await setAside(files, path, now());
      const lost =
        `${format.describe(path)} was changed outside Leadlight into something that cannot be read. Leadlight goes on with ` +
        `what it had; the file from outside is kept as ${aside}.`;
      await log.add({ file: path, setAsideAs: aside, restoredFrom: null, lost });
      return { stored: ours, isOnDisk: false, isChanged: false };
    }
  }
}

async function readChanged<Data>(
  files: VaultFiles,
  path: string,
  format: Format<Data>,
): Promise<ReadEnvelope<Data> | null> {
  try {
    const bytes = await files.read(path);
    return bytes && readEnvelope(bytes, format);
  } catch (error) {
    if (error instanceof VaultUnusable) throw new StorageFailure(error.message, { cause: error });
    if (!(error instanceof FileTampered)) throw error;
    return { state: 'damaged', why: error.why, damaged: { text: '', data: undefined }, version: null };
  }
}

async function takeInMissing<Data>(
  { files, log }: TakeInTools,
  { path, format, ours }: ChangedFile<Data>,
): Promise<TakenIn<Data>> {
  // With its drive gone every file would seem to be missing.
  await files.assertOurs();
  if (!isDeepStrictEqual(ours.data, format.first)) {
    const lost = `${format.describe(path)} was taken away by something outside Leadlight. It was written again and nothing is lost.`;
    await log.add({ file: path, setAsideAs: '', restoredFrom: null, lost });
  }
  return { stored: ours, isOnDisk: false, isChanged: false };
}

async function takeInGood<Data>(
  tools: TakeInTools,
  { path, format, ours }: ChangedFile<Data>,
  theirs: Stored<Data>,
): Promise<TakenIn<Data>> {
  if (isDeepStrictEqual(ours.data, theirs.data)) return { stored: theirs, isOnDisk: true, isChanged: false };
  const pair = { ours: ours.data, theirs: theirs.data, prefer: 'theirs' as const };
  const merged = mergeByRecord(format.schema, pair) ?? wholeOf(format, pair);
  const lost = await tools.keepLosers(merged.losers);
  if (lost.length > 0) await keepOther(tools, { path, format, ours, losers: lost });
  return {
    stored: { version: theirs.version, data: merged.data },
    isOnDisk: isDeepStrictEqual(merged.data, theirs.data),
    isChanged: !isDeepStrictEqual(merged.data, ours.data),
  };
}

/** One record: the one that was written later, and the one from outside where that cannot be told. */
function wholeOf<Data>(
  { schema }: Format<Data>,
  { ours, theirs }: { ours: Data; theirs: Data },
): { data: Data; losers: Loser[] } {
  const winner = laterOf(ours, theirs) ?? 'theirs';
  if (winner === 'ours') {
    return { data: ours, losers: [{ collection: '', id: '', record: theirs, side: 'theirs' }] };
  }
  const counted = schema.safeParse(asNewVersion(theirs, ours));
  const losers: Loser[] = [{ collection: '', id: '', record: ours, side: 'ours' }];
  return { data: counted.success ? counted.data : theirs, losers };
}

interface Other<Data> {
  path: string;
  format: Format<Data>;
  ours: Stored<Data>;
  losers: Loser[];
}

/** Keeps the file that a loser was in, ours or the one from outside, as it was. */
async function keepOther<Data>({ files, log, now }: TakeInTools, { path, format, ours, losers }: Other<Data>) {
  const at = now();
  const kept: string[] = [];
  if (losers.some(({ side }) => side === 'theirs')) kept.push(await linkAside(files, path, at));
  if (losers.some(({ side }) => side === 'ours')) {
    const aside = `${path}.other-${fileStamp(new Date(at.getTime() + 1))}`;
    const bytes = stableJson().envelope(format.name, currentVersion(format), ours.data);
    // Sealed under the name that it bears beside its stamp, like all that is set aside.
    await files.writeRaw(aside, files.cipher.seal(path, bytes));
    kept.push(aside);
  }
  const lost =
    `${format.describe(path)} was changed outside Leadlight too. The later version is in use; the other one is kept as ` +
    `${kept.join(' and ')}.`;
  await log.add({ file: path, setAsideAs: kept[0] ?? '', restoredFrom: null, lost });
}
