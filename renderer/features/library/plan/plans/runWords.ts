import type { RunSummary } from '#shared/contract/runContract.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** A run is called by its plan. */
export function titleOfRun({ planTitle }: Pick<RunSummary, 'planTitle'>): string {
  return planTitle ?? 'A plan that is not there any more';
}

/** `Tuesday 2 February to Tuesday 16 March 2027. 60 of 148 sessions done.` */
export function factsOfRun({ startDate, lastDay, doneSessions, totalSessions }: RunSummary): string {
  const dates = lastDay && lastDay > startDate ? spanOf(startDate, lastDay) : withYear(startDate);
  return `${dates}. ${doneSessions} of ${totalSessions} sessions done.`;
}

/** What a run is at the moment. */
export function stateOfRun({ isCurrent, pausedOn, archivedAt }: RunSummary): string {
  if (archivedAt !== null) return 'Archived';
  if (pausedOn) return isCurrent ? 'You walk it, paused' : 'Paused';
  return isCurrent ? 'You walk it' : 'Waits';
}

function spanOf(first: LocalDate, last: LocalDate): string {
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? longDate(first) : withYear(first)} to ${withYear(last)}`;
}

function withYear(date: LocalDate): string {
  return `${longDate(date)} ${date.slice(0, 4)}`;
}
