import type { Repair } from '#shared/model/vaultHealth.ts';
import { FileTampered } from '../fileCipher.ts';
import type { Format } from '../format.ts';
import { REPAIRS_FILE } from '../layout.ts';
import { newerWords } from '../newerWords.ts';
import { type OpenDocument, openDocument } from '../openDocument.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { VaultReadOnly } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { setAside } from './setAside.ts';

/** What was repaired and not yet dismissed. Survives a restart. */
export interface RepairLog {
  add(repair: Repair): Promise<void>;
  dismiss(): void;
  /** Resolves when the last change is on disk or has failed. */
  settled(): Promise<void>;
}

interface Tools {
  files: VaultFiles;
  health: VaultHealthState;
  format: Format<Repair[]>;
  now: () => Date;
}

export async function openRepairLog(tools: Tools): Promise<RepairLog> {
  const { health } = tools;
  const { document, ownRepair } = await openList(tools);
  const change = async (next: (repairs: Repair[]) => Repair[]): Promise<void> => {
    health.setRepairs(next(health.current().repairs));
    if (health.current().readOnlyBecause === null) await document.update(next);
  };
  health.setRepairs(await document.read());
  if (ownRepair) await change((repairs) => [...repairs, ownRepair]);
  return {
    add: (repair) => change((repairs) => [...repairs, repair]),
    // Should this not reach the disk, the user is told once more at the next start, which harms nothing.
    dismiss: () => void change(() => []).catch(() => undefined),
    settled: () => document.settled(),
  };
}

/** The list of repairs cannot rely on repairs: when it is damaged itself it begins anew, with a note about that. */
async function openList({ files, health, format, now }: Tools) {
  let ownRepair: Repair | null = null;
  const document: OpenDocument<Repair[]> = openDocument<Repair[]>({
    path: REPAIRS_FILE,
    format,
    files,
    load: async () => {
      const bytes = await readOrTampered(files);
      if (bytes === null) return null;
      const found = bytes === 'tampered' ? null : readEnvelope(bytes, format);
      if (found?.state === 'good') return found;
      if (found?.state === 'newer') {
        health.becomeReadOnly(newerWords(REPAIRS_FILE, found.version, format.steps.length + 1));
        return { version: found.version, data: format.first };
      }
      const isReadOnly = health.current().readOnlyBecause !== null;
      const aside = isReadOnly ? REPAIRS_FILE : await setAside(files, REPAIRS_FILE, now());
      const lost = `${format.describe(REPAIRS_FILE)} was damaged and begins anew. The damaged file is kept as ${aside}.`;
      ownRepair = { file: REPAIRS_FILE, setAsideAs: aside, restoredFrom: null, lost };
      return { version: format.steps.length + 1, data: format.first };
    },
    touch: () => undefined,
    assertOpen: () => undefined,
    assertWritable: () => {
      const because = health.current().readOnlyBecause;
      if (because !== null) throw new VaultReadOnly(because);
    },
    beforeNewVersion: async () => undefined,
  });
  await document.read();
  return { document, ownRepair };
}

async function readOrTampered(files: VaultFiles): Promise<Buffer | 'tampered' | null> {
  try {
    return await files.read(REPAIRS_FILE);
  } catch (error) {
    if (error instanceof FileTampered) return 'tampered';
    throw error;
  }
}
