import { FileTampered } from './fileCipher.ts';
import { currentVersion, type Format } from './format.ts';
import { newerWords } from './newerWords.ts';
import { readEnvelope } from './readEnvelope.ts';
import type { Repairer } from './repair/repairer.ts';
import type { Stored } from './stored.ts';
import type { VaultFiles } from './vaultFiles.ts';
import type { VaultHealthState } from './vaultHealthState.ts';

export interface LoadTools {
  files: VaultFiles;
  health: VaultHealthState;
  repairer: Repairer;
}

/** Reads one file of the vault; a damaged one is repaired, and one of a newer version makes the vault read-only. */
export async function loadDocument<Data>(
  path: string,
  format: Format<Data>,
  { files, health, repairer }: LoadTools,
): Promise<Stored<Data> | null> {
  let bytes: Buffer | null;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (!(error instanceof FileTampered)) throw error;
    return { version: currentVersion(format), data: await repairer.repairTampered(path, format, error.why) };
  }
  if (bytes === null) return null;
  const found = readEnvelope(bytes, format);
  switch (found.state) {
    case 'good':
      return { version: found.version, data: found.data };
    case 'newer':
      health.becomeReadOnly(newerWords(path, found.version, currentVersion(format)));
      return { version: found.version, data: asFarAsUnderstood(found.data, format) };
    case 'damaged':
      return { version: currentVersion(format), data: await repairer.repair(path, format, { ...found, bytes }) };
  }
}

/** Only to be looked at: nothing of it is ever written. */
function asFarAsUnderstood<Data>(data: unknown, format: Format<Data>): Data {
  const checked = format.schema.safeParse(data);
  if (checked.success) return checked.data;
  return format.salvage?.({ text: '', data }, null)?.data ?? format.first;
}
