import type { About } from '#shared/model/host.ts';
import type { Clock } from '../clock.ts';
import type { HostServices } from '../hostServices.ts';

interface AboutParts {
  folder: string;
  backupFolder: string;
  clock: Clock;
  host: HostServices;
  isEncrypted: boolean;
  isLocked?: boolean;
}

/** What this program says of itself and of the vault it serves, also while that is locked. */
export function aboutOf({ folder, backupFolder, clock, host, isEncrypted, isLocked = false }: AboutParts): About {
  return {
    ...host.about,
    isSample: host.sample?.isOpen ?? false,
    isEncrypted,
    isLocked,
    vaultFolder: folder,
    backupFolder,
    now: clock.now(),
  };
}
