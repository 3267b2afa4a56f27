import type { ReschedulePreview } from '../../contract/rescheduleContract.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { compareDates, weekdayOf } from '../time/localDate.ts';
import { busyConflicts } from './busyConflicts.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';
import type { Rescheduled } from './reschedule.ts';

/** What an operation did to a run, for showing it before it is saved. */
export function previewOf(before: Run, index: PlanIndex, { run: after, changes }: Rescheduled): ReschedulePreview {
  const order = (id: SessionId) => index.find(id)?.order ?? index.planned.length;
  const ordered = [...changes].sort((one, other) => order(one.sessionId) - order(other.sessionId));
  const dates = ordered.map((change) => change.after.date).sort(compareDates);
  const [first] = dates;
  return {
    changes: ordered,
    skipped: counted(before)
      .map(({ sessionId }) => sessionId)
      .filter((id) => after.outcomes[id]?.state === 'skipped'),
    blackouts: after.blackouts,
    halfDays: after.halfDays,
    pausedOn: after.pausedOn,
    busyConflicts: busyConflicts(after, ordered),
    lastDay: { before: lastDayOf(before), after: lastDayOf(after) },
    busiestDay: { before: busiestDay(before, first), after: busiestDay(after, first) },
    openedDates: openedDates(before, after),
    settledOn: dates.at(-1) ?? null,
  };
}

/** A skipped session has given its time up. */
function counted(run: Run): PlacedSession[] {
  return placedSessions(run).filter(({ sessionId }) => run.outcomes[sessionId]?.state !== 'skipped');
}

/** The last date with a session that is not set aside; null when there is none. */
export function lastDayOf(run: Run): LocalDate | null {
  return counted(run).at(-1)?.placement.date ?? null;
}

/** Of dates with the same minutes the earliest. */
function busiestDay(run: Run, from: LocalDate | undefined): { date: LocalDate; minutes: number } | null {
  const minutes = new Map<LocalDate, number>();
  for (const { placement } of counted(run)) {
    if (from && placement.date < from) continue;
    minutes.set(placement.date, (minutes.get(placement.date) ?? 0) + placement.minutes);
  }
  let busiest: { date: LocalDate; minutes: number } | null = null;
  for (const [date, sum] of minutes) if (!busiest || sum > busiest.minutes) busiest = { date, minutes: sum };
  return busiest;
}

function openedDates(before: Run, after: Run): LocalDate[] {
  const used = new Set(counted(before).map(({ placement }) => placement.date));
  const dates = counted(after).map(({ placement }) => placement.date);
  return [...new Set(dates)].filter((date) => after.restWeekdays.includes(weekdayOf(date)) && !used.has(date));
}
