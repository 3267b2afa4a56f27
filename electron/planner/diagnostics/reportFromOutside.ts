import { errorCode, type FileSystem } from '#electron/vault/fileSystem.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { readVault } from '#electron/vault/readVault.ts';
import type { VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { errorName } from './ourFrames.ts';
import { problemReport } from './problemReport.ts';
import type { ReportFacts } from './reportText.ts';
import { settingsFacts } from './settingsFacts.ts';
import { vaultFacts } from './vaultFacts.ts';

interface Location {
  folder: string;
  backupFolder: string;
}

/** The report of a vault that is not open here: it may be locked, damaged or missing, and all that can be told is. */
export async function reportFromOutside(
  { folder, backupFolder }: Location,
  { about, now, fileSystem = nodeFileSystem }: { about: ReportFacts['about']; now: Date; fileSystem?: FileSystem },
): Promise<{ text: string; fileName: string }> {
  let facts: VaultFacts | null = null;
  let settings: ReportFacts['settings'] = null;
  let problem: string | null = null;
  try {
    facts = await vaultFacts({ folder, backupFolder, fileSystem });
    settings = settingsFacts(await (await readVault(folder, { fileSystem })).settings.read());
  } catch (error) {
    // The message names folders.
    problem = errorCode(error) ?? errorName(error);
  }
  return problemReport(
    {
      about,
      isSample: false,
      facts,
      saves: null,
      check: null,
      health: null,
      settings,
      problem,
    },
    { folder, backupFolder, now },
  );
}
