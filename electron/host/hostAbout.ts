import type { HostServices } from '#electron/planner/hostServices.ts';
import type { Capabilities, HostKind } from '#shared/model/host.ts';
import { version } from '../../package.json';

interface Host {
  host: HostKind;
  hostReason: string;
  runtime: Record<string, string>;
  capabilities: Partial<Capabilities>;
}

/** What a host says of itself. A capability that is not named is not there. */
export function hostAbout({ capabilities, ...host }: Host): HostServices['about'] {
  return {
    ...host,
    version,
    platform: platformOf(process.platform),
    capabilities: {
      nativeDialogs: false,
      printToPdf: false,
      tray: false,
      globalShortcut: false,
      notifications: false,
      idleTime: false,
      autostart: false,
      revealFolder: false,
      ...capabilities,
    },
  };
}

export function platformOf(platform: NodeJS.Platform): HostServices['about']['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
