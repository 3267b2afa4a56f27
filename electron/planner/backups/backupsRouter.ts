import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import type { BackupsService } from './backupsService.ts';

export function backupsRouter({ vault, host, changes }: PlannerParts, service: BackupsService) {
  const {
    list,
    make,
    verify,
    pin,
    look,
    entry,
    restoreEntry,
    restore,
    shrunkIsFine,
    damageIsRead,
    chooseFolder,
    unlock,
  } = procedures.backups;
  const { backups } = vault;
  backups.onChange(() => changes.publish({ topic: 'backups' }));
  return procedures.backups.router({
    list: list.handler(({ input }) => service.list(input.vaultId)),
    make: make.handler(async ({ input }) => ({ name: await backups.make(input.pin) })),
    verify: verify.handler(({ signal }) => service.verify(signal)),
    pin: pin.handler(async ({ input }) => {
      if (!(await backups.pin(input.name, input.why))) throw failure('not-found', 'This backup is not there any more.');
      return {};
    }),
    look: look.handler(({ input }) => service.look(input)),
    entry: entry.handler(({ input }) => service.entry(input)),
    restoreEntry: restoreEntry.handler(async ({ input }) => {
      await service.restoreEntry(input);
      return {};
    }),
    unlock: unlock.handler(async ({ input }) => {
      await service.unlock(input);
      return {};
    }),
    restore: restore.handler(({ input }) => service.restore(input)),
    shrunkIsFine: shrunkIsFine.handler(async () => {
      await backups.shrunkIsFine();
      return vault.health();
    }),
    damageIsRead: damageIsRead.handler(async () => {
      await backups.damageIsRead();
      return vault.health();
    }),
    chooseFolder: chooseFolder.handler(({ input }) => {
      ownVaultOnly(host, 'The backups of the sample lie beside it.');
      return service.chooseFolder(input.folder);
    }),
  });
}
