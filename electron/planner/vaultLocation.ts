import { stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { HostSettingsUnusable, type Machine, readHostSettings } from './hostSettings.ts';

interface VaultQuestion extends Machine {
  /** The arguments after the program's own name. */
  argv: readonly string[];
  /** Relative folders are taken from here. */
  workingFolder: string;
}

export interface ResolvedVault {
  folder: string;
  backupFolder: string;
  /** It was chosen: when it is missing, a drive is, and it is not made anew. */
  isBackupFolderChosen: boolean;
  /** Ends a sentence like “The vault is … because …”. */
  why: string;
}

/**
 * Which vault to open: `--vault`, then `LEADLIGHT_VAULT`, then the folder remembered on this machine, then
 * `~/Leadlight`. Throws HostSettingsUnusable when it was remembered and cannot be known or is not there.
 */
export async function resolveVaultLocation(question: VaultQuestion): Promise<ResolvedVault> {
  const { argv, env, homeFolder, platform, workingFolder } = question;
  const { resolve, join } = platform === 'win32' ? win32 : posix;
  const located = async (folder: string, why: string): Promise<ResolvedVault> => {
    const whole = resolve(workingFolder, folder);
    const named = env['LEADLIGHT_BACKUPS'];
    if (named) return { folder: whole, backupFolder: resolve(workingFolder, named), isBackupFolderChosen: false, why };
    const chosen = await chosenBackups(whole, question);
    return { folder: whole, backupFolder: chosen ?? `${whole} Backups`, isBackupFolderChosen: chosen !== null, why };
  };
  const flag = vaultFlag(argv);
  if (flag) return located(flag, '--vault says so');
  if (env['LEADLIGHT_VAULT']) return located(env['LEADLIGHT_VAULT'], 'LEADLIGHT_VAULT says so');
  const { vaultFolder } = await readHostSettings(question);
  if (!vaultFolder) return located(join(homeFolder, 'Leadlight'), 'no other folder was chosen');
  if (!(await isFolder(vaultFolder))) {
    // On a drive that is not connected, making a new vault there would look like a loss.
    throw new HostSettingsUnusable(
      `The vault folder ${vaultFolder} is not there. Connect its drive, or name the vault with --vault.`,
    );
  }
  return located(vaultFolder, 'it was chosen in the settings');
}

/** A vault that is named can be opened though the settings of this machine cannot be read. */
async function chosenBackups(folder: string, machine: Machine): Promise<string | null> {
  try {
    return (await readHostSettings(machine)).backupFolders?.[folder]?.[0] ?? null;
  } catch (error) {
    if (error instanceof HostSettingsUnusable) return null;
    throw error;
  }
}

/** The value of `--vault DIR` or `--vault=DIR`. */
function vaultFlag(argv: readonly string[]): string | null {
  const at = argv.findLastIndex((argument) => argument === '--vault' || argument.startsWith('--vault='));
  const found = argv[at];
  if (found === undefined) return null;
  const folder = found === '--vault' ? argv[at + 1] : found.slice('--vault='.length);
  if (!folder || folder.startsWith('--'))
    throw new HostSettingsUnusable('Write the folder of the vault after --vault.');
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
