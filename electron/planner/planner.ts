import { resolve } from 'node:path';
import curriculum from 'virtual:curriculum';
import { call } from '@orpc/server';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { openVault, type VaultLocation } from '#electron/vault/openVault.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import { calendarKeeper } from './calendar/calendarKeeper.ts';
import { cardsService } from './cards/cardsService.ts';
import { createChanges } from './changes.ts';
import type { Clock } from './clock.ts';
import { followOutside } from './conflicts/followOutside.ts';
import { diagnosticsService } from './diagnostics/diagnosticsService.ts';
import { watchSaves } from './diagnostics/watchedDisk.ts';
import { mirrorKeeper } from './export/mirrorKeeper.ts';
import { focusService } from './focus/focusService.ts';
import { keepFocusSeen, lookAtFocus } from './focus/keepFocusSeen.ts';
import { thinHistory } from './history/thinHistory.ts';
import type { HostServices } from './hostServices.ts';
import { importService } from './import/importService.ts';
import { openInbox } from './inbox/openInbox.ts';
import { journalOf } from './journal/journal.ts';
import { contentOf } from './library/content.ts';
import { linksService } from './links/linksService.ts';
import type { PlannerParts } from './plannerParts.ts';
import { type PlannerRouter, plannerRouter } from './plannerRouter.ts';
import { recordingsService } from './recordings/recordingsService.ts';
import { tidyRecordings } from './recordings/tidyRecordings.ts';
import { keepReminding } from './reminders/keepReminding.ts';
import { remindersService } from './reminders/remindersService.ts';
import { whileIdle } from './whileIdle.ts';

export interface PlannerSetup {
  location: VaultLocation;
  clock: Clock;
  host: HostServices;
  /** Of an encrypted vault. It stays the caller's, who forgets it after `close`. */
  key?: VaultKey;
  /** Another disk than the real one. */
  fileSystem?: FileSystem;
}

/** The application behind the screens, the same on every host. */
export interface Planner {
  router: PlannerRouter;
  /** Notices at once what became due while the machine slept; otherwise that waits for the next look of each timer. */
  lookAtClock(): Promise<void>;
  /** Waits for the last save, brings up to date what is kept outside the vault and lets go of the vault. */
  close(): Promise<void>;
}

/** Opens the vault and builds the services on it. Throws what `openVault` throws. */
export async function openPlanner({ location, clock, host, key, fileSystem }: PlannerSetup): Promise<Planner> {
  const changes = createChanges();
  let noteOutside = (_path: string): void => undefined;
  const onHealthChange = () => changes.publish({ topic: 'health' });
  const disk = fileSystem ?? nodeFileSystem;
  const watch = watchSaves(disk, resolve(location.folder), { now: () => clock.now() });
  const vault = await openVault(location, {
    host: host.about.host,
    onHealthChange,
    onOutsideChange: (path) => noteOutside(path),
    plannerNow: () => new Date(clock.now()),
    fileSystem: watch.disk,
    ...(key ? { key } : {}),
  });
  const parts: PlannerParts = { vault, curriculum, clock, changes, host };
  const journal = journalOf(parts);
  const outside = followOutside(parts, journal.index);
  noteOutside = outside.note;
  const imports = importService(parts, journal);
  await imports.settle();
  const inbox = await openInbox(parts, journal.index);
  const focus = focusService(parts);
  const letFocusGo = keepFocusSeen(focus, host);
  const keeper = calendarKeeper(parts);
  const mirror = mirrorKeeper(parts);
  const content = contentOf(parts);
  const links = linksService(parts, journal, content);
  await links.settleAll();
  const cards = cardsService(parts, content);
  const reminders = remindersService(parts, cards.cardsDue);
  const recordings = recordingsService(parts);
  await tidyRecordings(parts, recordings);
  // A command shows nobody a reminder: it is left for the host that does.
  const reminding = host.about.host === 'cli' ? null : keepReminding(reminders, changes);
  const diagnostics = diagnosticsService(parts, { fileSystem: disk, saves: watch.times, key: key ?? null });
  const services = [
    journal,
    focus,
    keeper,
    content,
    cards,
    reminders,
    recordings,
    links,
    imports,
    mirror,
    diagnostics,
  ] as const;
  const router = plannerRouter(parts, ...services);
  // A command is over before anybody could look at its figures.
  const cool =
    host.about.host === 'cli' ? null : whileIdle([...firstFigures(router), () => thinHistory(parts, journal.index)]);
  return {
    router,
    lookAtClock: async () => {
      await lookAtFocus(focus, host);
      await reminding?.resume();
    },
    close: async () => {
      await cool?.();
      await reminding?.close();
      await inbox.close();
      await letFocusGo();
      await keeper.close();
      await mirror.close();
      await vault.close();
      await outside.settled();
    },
  };
}

/** Progress reads years of focus, journal and practice when it is first opened. */
function firstFigures({ progress }: PlannerRouter): (() => Promise<unknown>)[] {
  return [() => call(progress.work, NO_FILTER), () => call(progress.practice, NO_FILTER)];
}
