import type { Capabilities } from '#shared/model/host.ts';
import type { HostServices } from '../hostServices.ts';

/** A host that writes down what it was asked. */
export function hostStandIn(capabilities: Partial<Capabilities> = {}) {
  const asked: string[] = [];
  const services: HostServices = {
    about: {
      version: '1.0.0',
      host: 'browser',
      hostReason: 'for tests',
      runtime: {},
      platform: 'linux',
      capabilities: {
        nativeDialogs: false,
        tray: false,
        globalShortcut: false,
        notifications: false,
        idleTime: false,
        autostart: false,
        revealFolder: false,
        printToPdf: false,
        ...capabilities,
      },
    },
    chooseFolder: async (title, startAt) => {
      asked.push(`choose ${title} ${startAt}`);
      return '/chosen';
    },
    reveal: async (folder) => {
      asked.push(`reveal ${folder}`);
    },
    notices: async () => 'Licences',
    rememberVaultFolder: async (folder) => {
      asked.push(`remember ${folder}`);
    },
  };
  return { asked, services };
}
