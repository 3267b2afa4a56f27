import { setTimeout as wait } from 'node:timers/promises';
import { reportBug } from '#electron/host/reportBug.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import { type HostServices, VaultNotChanged } from '#electron/planner/hostServices.ts';
import { openPlanner, type Planner, type PlannerSetup } from '#electron/planner/planner.ts';
import { makeSample } from '#electron/planner/sample/makeSample.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { openPlannerSlot, type PlannerSlot } from '../plannerSlot.ts';
import { deleteSampleFolders, makeSampleFolders } from './sampleFolders.ts';

interface Setup extends PlannerSetup {
  /** Where this machine's settings are kept, and the sample beside them. */
  configFolder: string;
}

/** A command works on one's own vault for less than this while the sample is open. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Opens one's own vault in a slot whose place a sample can take. A sample that a crash or a quit left over is deleted.
 * Throws what `openPlanner` throws.
 */
export async function openWithSample({ configFolder, location, clock, host }: Setup): Promise<PlannerSlot> {
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
          } catch (error) {
            await tidy(configFolder);
            throw error;
          }
        }),
      leave: async () => undefined,
    },
    vaultWork: {
      whileClosed: (work) =>
        slot.replace(async () => {
          await work({ location, key: null });
          return openOwn();
        }, 'same'),
      lock: async () => undefined,
    },
  };
  const inSample: HostServices = {
    ...host,
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
  const openOwn = () => openPlanner({ location, clock, host: inOwn });
  const slot = await openPlannerSlot(openOwn);
  await tidy(configFolder);
  return slot;
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

async function patiently(open: () => Promise<Planner>): Promise<Planner> {
  const began = Date.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const isCommand = error instanceof VaultInUse && error.holder.host === 'cli';
      if (!isCommand || Date.now() - began > PATIENCE_MS) throw error;
      await wait(PAUSE_MS);
    }
  }
}
