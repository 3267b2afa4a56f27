import { readFile } from 'node:fs/promises';
import { dirname, posix, win32 } from 'node:path';
import { z } from 'zod';
import { durableWrite } from '#electron/vault/durableWrite.ts';
import { makeFolders } from '#electron/vault/makeFolders.ts';
import { ShortcutKeys } from '#shared/model/machineOptions.ts';

/** The machine a host runs on, passed in so that tests can be any. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  platform: NodeJS.Platform;
}

/** What is remembered on this machine outside the vault. Fields of other versions are kept. */
const HostSettings = z.looseObject({
  vaultFolder: z.string().min(1).optional(),
  /** Where the backups of each vault folder go, the present folder first. Missing for one whose backups lie beside it. */
  backupFolders: z.record(z.string(), z.array(z.string().min(1)).min(1)).optional(),
  /** Null when the shortcut is turned off, missing until one is chosen. Which vault to open never hangs on these. */
  captureKeys: ShortcutKeys.nullable().optional().catch(undefined),
  staysInTray: z.boolean().optional().catch(undefined),
});
type HostSettings = z.infer<typeof HostSettings>;

/** The settings of this machine cannot be used. The message is for the user. */
export class HostSettingsUnusable extends Error {
  override readonly name = 'HostSettingsUnusable';
}

/** `host.json` in the user's own folder for settings; `LEADLIGHT_CONFIG` names another folder. */
export function hostSettingsFile({ env, homeFolder, platform }: Machine): string {
  const { join } = platform === 'win32' ? win32 : posix;
  if (env['LEADLIGHT_CONFIG']) return join(env['LEADLIGHT_CONFIG'], 'host.json');
  if (platform === 'win32') {
    return join(env['APPDATA'] || join(homeFolder, 'AppData', 'Roaming'), 'Leadlight', 'host.json');
  }
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'Leadlight', 'host.json');
  return join(env['XDG_CONFIG_HOME'] || join(homeFolder, '.config'), 'leadlight', 'host.json');
}

export async function readHostSettings(machine: Machine): Promise<HostSettings> {
  const file = hostSettingsFile(machine);
  try {
    return HostSettings.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    // Going on as if nothing were remembered would open another, empty vault and look like a loss.
    throw new HostSettingsUnusable(
      `${file} cannot be read, so Leadlight does not know which vault to open. ` +
        'Repair or delete that file, or name the vault with --vault.',
      { cause: error },
    );
  }
}

/** Keeps the vault folder for the next start of any host on this machine. */
export async function rememberVaultFolder(vaultFolder: string, machine: Machine): Promise<void> {
  await changeHostSettings({ vaultFolder }, machine);
}

/** Keeps where the backups of a vault go, before those where they went until now. */
export async function rememberBackupFolder(vaultFolder: string, folder: string, machine: Machine): Promise<void> {
  const { backupFolders = {} } = await readHostSettings(machine);
  const before = backupFolders[vaultFolder] ?? [`${vaultFolder} Backups`];
  const folders = [folder, ...before.filter((one) => one !== folder)];
  await changeHostSettings({ backupFolders: { ...backupFolders, [vaultFolder]: folders } }, machine);
}

/** The folders where they went before, the last one first. */
export async function earlierBackupFolders(vaultFolder: string, machine: Machine): Promise<string[]> {
  const { backupFolders = {} } = await readHostSettings(machine);
  return backupFolders[vaultFolder]?.slice(1) ?? [];
}

/** Keeps what is given beside what is remembered already; it is on disk when the promise resolves. */
export async function changeHostSettings(change: Partial<HostSettings>, machine: Machine): Promise<void> {
  const settings = await readHostSettings(machine);
  const file = hostSettingsFile(machine);
  await makeFolders(dirname(file));
  await durableWrite(file, `${JSON.stringify({ ...settings, ...change }, null, 2)}\n`);
}
