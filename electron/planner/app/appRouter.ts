import { isAbsolute } from 'node:path';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';

export function appRouter({ vault, host, changes, clock }: PlannerParts) {
  const app = procedures.app;
  return app.router({
    about: app.about.handler(() => ({
      ...host.about,
      vaultFolder: vault.folder,
      backupFolder: vault.backupFolder,
      now: clock.now(),
    })),
    health: app.health.handler(() => vault.health()),
    dismissRepairs: app.dismissRepairs.handler(() => {
      vault.dismissRepairs();
      changes.publish({ topic: 'health' });
      return vault.health();
    }),
    notices: app.notices.handler(() => host.notices()),
    changes: app.changes.handler(({ signal }) => changes.subscribe(signal)),
    chooseFolder: app.chooseFolder.handler(async ({ input }) => {
      if (!host.about.capabilities.nativeDialogs) throw failure('invalid', 'Type the path of the folder instead.');
      return { folder: await host.chooseFolder(input.title, input.startAt) };
    }),
    reveal: app.reveal.handler(async ({ input }) => {
      if (!host.about.capabilities.revealFolder) throw failure('invalid', `The folder is ${input.folder}.`);
      await host.reveal(input.folder);
      return {};
    }),
    moveVault: app.moveVault.handler(async ({ input }) => {
      if (!isAbsolute(input.folder)) {
        throw failure('invalid', 'Write the whole path of the folder, from the root or the drive on.');
      }
      const { copiedFiles } = await vault.copyTo(input.folder);
      await host.rememberVaultFolder(input.folder);
      return { folder: input.folder, copiedFiles };
    }),
  });
}
