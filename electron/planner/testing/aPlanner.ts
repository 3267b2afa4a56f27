import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { openVault } from '#electron/vault/openVault.ts';
import type { Capabilities } from '#shared/model/host.ts';
import { Instant } from '#shared/model/time.ts';
import { createChanges } from '../changes.ts';
import { followOutside, type OutsideFollower } from '../conflicts/followOutside.ts';
import { focusService } from '../focus/focusService.ts';
import { journalOf } from '../journal/journal.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { plannerRouter } from '../plannerRouter.ts';
import { aCurriculum } from './aCurriculum.ts';
import { hostStandIn } from './hostStandIn.ts';

export type TestPlanner = Awaited<ReturnType<typeof aPlanner>>;

interface PlannerShape {
  capabilities?: Partial<Capabilities>;
  curriculum?: Partial<Curriculum>;
  /** A folder of an earlier test planner, to open it again. */
  folder?: string;
  /** A disk that can be made to fail. */
  fileSystem?: FileSystem;
}

/** The planner over a real vault in a folder of its own; only the clock and the host are stand-ins. */
export async function aPlanner({ capabilities = {}, curriculum = {}, folder, fileSystem }: PlannerShape = {}) {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'leadlight-planner-')));
  const changes = createChanges();
  const clock = { moment: '2027-02-02T05:30:00.000Z', zoneName: 'Europe/Berlin' };
  let outside: OutsideFollower | null = null;
  const vault = await openVault(
    { folder: join(home, 'vault'), backupFolder: join(home, 'backups') },
    {
      onHealthChange: () => changes.publish({ topic: 'health' }),
      onOutsideChange: (path) => outside?.note(path),
      plannerNow: () => new Date(clock.moment),
      ...(fileSystem ? { fileSystem } : {}),
    },
  );
  const host = hostStandIn(capabilities);
  const parts: PlannerParts = {
    vault,
    curriculum: aCurriculum(curriculum),
    clock: { now: () => Instant.parse(clock.moment), zone: () => clock.zoneName },
    changes,
    host: host.services,
  };
  const focus = focusService(parts);
  const journal = journalOf(parts);
  outside = followOutside(parts, journal.index);
  return {
    folder: home,
    parts,
    clock,
    asked: host.asked,
    focus,
    planner: createRouterClient(plannerRouter(parts, journal, focus)),
    close: () => vault.close(),
    async remove() {
      await vault.close();
      await rm(home, { recursive: true });
    },
  };
}
