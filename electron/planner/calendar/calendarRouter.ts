import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import { readBusyCalendar } from './busy/readBusyCalendar.ts';
import type { CalendarKeeper } from './calendarKeeper.ts';
import { FILE_NAME, whatWasThere } from './copyPath.ts';
import { currentCalendar } from './currentCalendar.ts';

export function calendarRouter(parts: PlannerParts, keeper: CalendarKeeper) {
  const calendar = currentCalendar(parts);
  const { file, copy, readBusy, keepCopy } = procedures.calendar;

  /** A file that is saved and one that is kept must agree on which of two events is the newer. */
  async function keptText(): Promise<string | null> {
    const { file: kept } = await keeper.state();
    if (kept === null) return null;
    return (await whatWasThere(kept).catch(() => null))?.earlier ?? null;
  }

  return procedures.calendar.router({
    file: file.handler(async () => {
      const text = await calendar(await keptText());
      if (text === null) throw failure('not-found', 'There is no run yet. Choose when you begin first.');
      return { name: FILE_NAME, text };
    }),
    copy: copy.handler(() => keeper.state()),
    readBusy: readBusy.handler(({ input }) => readBusyCalendar(parts, input)),
    keepCopy: keepCopy.handler(({ input }) => {
      ownVaultOnly(parts.host, 'The sample is kept in no other calendar.');
      return keeper.keep(input.path);
    }),
  });
}
