import { turns } from '#electron/vault/turns.ts';
import type { CalendarCopy } from '#shared/contract/calendarContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { copyPath } from './copyPath.ts';
import { currentCalendar } from './currentCalendar.ts';
import { writeCopy } from './writeCopy.ts';

/** Keeps the file that other calendars read up to date. */
export interface CalendarKeeper {
  state(): Promise<CalendarCopy>;
  /** Refuses in words, and leaves everything as it was, where the file cannot be written. */
  keep(path: string | null): Promise<CalendarCopy>;
  /** Writes what is still to be written. */
  close(): Promise<void>;
}

/** Several changes that come together are written once. */
const WAIT_MS = 2000;

export function calendarKeeper(parts: PlannerParts, { waitMs = WAIT_MS } = {}): CalendarKeeper {
  const { vault, changes } = parts;
  const calendar = currentCalendar(parts);
  const stop = new AbortController();
  let problem: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  const { inTurn, settled } = turns();

  async function state(): Promise<CalendarCopy> {
    return { file: (await vault.settings.read()).calendarFile, problem };
  }

  /** Said when it begins and when it is over; a failure that goes on is not said again. */
  function tell(found: string | null): void {
    if (found === problem) return;
    problem = found;
    changes.publish({ topic: 'calendar' });
  }

  async function bringUpToDate(): Promise<void> {
    const { calendarFile } = await vault.settings.read();
    if (calendarFile !== null) tell(await writeCopy(calendarFile, calendar));
  }

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      void inTurn(bringUpToDate);
    }, waitMs).unref();
  }

  async function follow(): Promise<void> {
    try {
      for await (const { topic } of changes.subscribe(stop.signal)) if (topic === 'run' || topic === 'plan') soon();
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  }

  async function remember(calendarFile: string | null): Promise<CalendarCopy> {
    // As with the folder of the export, the date of the settings stays.
    await vault.settings.update((settings) => ({ ...settings, calendarFile }));
    problem = null;
    changes.publish({ topic: 'settings' });
    changes.publish({ topic: 'calendar' });
    return state();
  }

  void follow();
  // The content or the run may have changed while Leadlight was closed.
  soon();

  return {
    state,
    keep: (path) =>
      inTurn(async () => {
        if (path === null) return remember(null);
        const { folder: vaultFolder, backupFolder } = vault;
        const found = await copyPath(path.trim(), { vaultFolder, backupFolder });
        if ('problem' in found) throw failure('invalid', found.problem);
        const refused = await writeCopy(found.file, calendar);
        if (refused !== null) throw failure('storage-failed', refused);
        return remember(found.file);
      }),
    close: async () => {
      stop.abort();
      if (timer) {
        clearTimeout(timer);
        void inTurn(bringUpToDate);
      }
      await settled();
    },
  };
}
