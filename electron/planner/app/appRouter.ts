import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { MachineOptions } from '#shared/model/machineOptions.ts';
import { MachineRefused, VaultNotChanged } from '../hostServices.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import { aboutOf } from './aboutOf.ts';

export function appRouter({ vault, host, changes, clock }: PlannerParts) {
  const app = procedures.app;
  return app.router({
    about: app.about.handler(() => aboutOf({ ...vault, clock, host, isEncrypted: host.gate?.pageKey() != null })),
    health: app.health.handler(() => vault.health()),
    dismissRepairs: app.dismissRepairs.handler(() => {
      vault.dismissRepairs();
      return vault.health();
    }),
    notices: app.notices.handler(() => host.notices()),
    changes: app.changes.handler(({ signal }) => changes.subscribe(signal)),
    chooseFolder: app.chooseFolder.handler(async ({ input }) => {
      if (!host.about.capabilities.nativeDialogs) throw failure('invalid', 'Type the path of the folder instead.');
      return { folder: await host.chooseFolder(input.title, input.startAt) };
    }),
    chooseFile: app.chooseFile.handler(async ({ input }) => {
      if (!host.chooseFile) throw failure('invalid', 'Type the path of the file instead.');
      return { file: await host.chooseFile(input.title, input.startAt) };
    }),
    reveal: app.reveal.handler(async ({ input }) => {
      const { exportFolder, mirrorFolder } = await vault.settings.read();
      const own = [vault.folder, vault.backupFolder, exportFolder, mirrorFolder].find(
        (folder) => folder !== null && isSameFolder(folder, input.folder),
      );
      if (!own)
        throw failure(
          'invalid',
          'Only the vault, its backups, the last export and the folder that is kept up to date can be shown.',
        );
      if (!host.about.capabilities.revealFolder) throw failure('invalid', `The folder is ${own}.`);
      await host.reveal(own);
      return {};
    }),
    moveVault: app.moveVault.handler(async ({ input }) => {
      ownVaultOnly(host, 'The sample stays where it is.');
      if (!isAbsolute(input.folder)) {
        throw failure('invalid', 'Write the whole path of the folder, from the root or the drive on.');
      }
      const folder = resolve(input.folder);
      if (isSameFolder(folder, vault.folder)) throw failure('invalid', 'The vault is in this folder already.');
      if (isInside(folder, vault.folder) || isInside(vault.folder, folder)) {
        throw failure('invalid', 'Choose a folder that is not inside the present vault, nor around it.');
      }
      const { copiedFiles } = await vault.copyTo(folder);
      await host.rememberVaultFolder(folder);
      return { folder, copiedFiles };
    }),
    openSample: app.openSample.handler(async () => {
      const { sample } = host;
      if (!sample) throw failure('invalid', 'The sample opens in a window of Leadlight only.');
      if (sample.isOpen) return {};
      const { theme } = await vault.settings.read();
      return changed(sample.open({ theme }));
    }),
    leaveSample: app.leaveSample.handler(async () => (host.sample?.isOpen ? changed(host.sample.leave()) : {})),
    machine: app.machine.handler(async () => (await host.machine?.()) ?? NOTHING_OF_IT),
    setMachine: app.setMachine.handler(async ({ input }) => {
      if (!host.setMachine) throw failure('invalid', 'Only the desktop app can do that.');
      try {
        return await host.setMachine(input);
      } catch (error) {
        throw error instanceof MachineRefused ? failure('invalid', error.message) : error;
      }
    }),
  });
}

async function changed(change: Promise<void>): Promise<Record<never, never>> {
  try {
    await change;
    return {};
  } catch (error) {
    throw error instanceof VaultNotChanged ? failure('invalid', error.message) : error;
  }
}

const NOTHING_OF_IT: MachineOptions = { opensAtLogin: null, staysInTray: null, captureShortcut: null };

function isSameFolder(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

function isInside(folder: string, around: string): boolean {
  const path = relative(around, folder);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
