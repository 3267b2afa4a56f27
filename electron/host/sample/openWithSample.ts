import { reportBug } from '#electron/host/reportBug.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import { realSecrets } from '#electron/planner/encryption/realSecrets.ts';
import type { VaultSecrets } from '#electron/planner/encryption/vaultSecrets.ts';
import { type HostServices, VaultNotChanged } from '#electron/planner/hostServices.ts';
import { openPlanner, type PlannerSetup } from '#electron/planner/planner.ts';
import { makeSample } from '#electron/planner/sample/makeSample.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { patiently } from '../gate/patiently.ts';
import { type VaultGate, vaultGate } from '../gate/vaultGate.ts';
import { openPlannerSlot, type PlannerSlot } from '../plannerSlot.ts';
import { deleteSampleFolders, makeSampleFolders } from './sampleFolders.ts';

interface Setup extends PlannerSetup {
  /** Where this machine's settings are kept, and the sample beside them. */
  configFolder: string;
  /** How the vault is encrypted and opened, where a test has its own. */
  secrets?: VaultSecrets;
}

export interface SlotWithGate extends PlannerSlot {
  gate: VaultGate;
}

/**
 * Opens one's own vault in a slot whose place a sample can take. An encrypted one is locked again when the sample is
 * left: its key is not kept while something else is open. A sample that a crash or a quit left over is deleted.
 * Throws what `openPlanner` throws.
 */
export async function openWithSample(setup: Setup): Promise<SlotWithGate> {
  const { configFolder, location, clock, host, secrets = realSecrets({ host: setup.host.about.host }) } = setup;
  const gate = vaultGate({ location, clock, host, secrets, slot: () => slot });
  const inOwn: HostServices = {
    ...host,
    sample: {
      isOpen: false,
      open: ({ theme }) =>
        inWords(async () => {
          const sample = await makeSampleFolders(configFolder);
          try {
            await makeSample({ location: sample, clock, about: host.about, theme });
            await slot.replace(() => openPlanner({ location: sample, clock, host: inSample }));
            gate.forget();
          } catch (error) {
            await tidy(configFolder);
            throw error;
          }
        }),
      leave: async () => undefined,
    },
    vaultWork: gate.vaultWork,
    gate: gate.services,
  };
  const inSample: HostServices = {
    ...host,
    gate: gate.servicesOfAnother,
    sample: {
      isOpen: true,
      open: async () => undefined,
      leave: () =>
        inWords(async () => {
          await slot.replace(() => patiently(openOwn));
          await tidy(configFolder);
        }),
    },
  };
  const openOwn = () => gate.open(inOwn);
  const slot = await openPlannerSlot(openOwn);
  await tidy(configFolder);
  return {
    ...slot,
    gate,
    async close() {
      await slot.close();
      gate.close();
    },
  };
}

/** What cannot be deleted now, because another Leadlight shows it or the disk refuses, goes at the next start. */
async function tidy(configFolder: string): Promise<void> {
  await deleteSampleFolders(configFolder).catch((error: unknown) => {
    if (!(error instanceof VaultInUse)) reportBug(error);
  });
}

async function inWords(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const words = startFailure(error);
    throw words === null ? error : new VaultNotChanged(words, { cause: error });
  }
}
