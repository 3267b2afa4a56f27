import type { RunSummary } from '#shared/contract/runContract.ts';
import { byNearness, summaryOf } from '#shared/domain/run/runSummary.ts';
import { mediumDate, weekdayName } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { WeekdayTimetable } from '#shared/model/timetable.ts';
import type { ExportedVault } from './exportedVault.ts';
import { table } from './markdown.ts';

/** When one studies: rest days, times of the day and of single weekdays. */
export function timeLines({ restWeekdays, timetable, weekdayTimetables }: Run): string[] {
  const rest = restWeekdays.map((weekday) => weekdayName(weekday)).join(', ');
  return [
    `- Every day: ${timesOf(timetable)}`,
    ...Object.entries(weekdayTimetables).map(
      ([weekday, times]) => `- ${weekdayName(Number(weekday))}: ${timesOf(times)}`,
    ),
    ...(rest === '' ? [] : [`- Rest: ${rest}`]),
  ];
}

/** What is kept free of the plan: days, halves of days, and the busy times of other calendars. */
export function keptFreeLines({ blackouts, halfDays, busyCalendars }: Run): string[] {
  const halves = Object.entries(halfDays).map(([text, keeps]) => ({ date: LocalDate.parse(text), keeps }));
  return [
    ...blackouts.map(({ from, to }) =>
      from === to ? `- ${dateWords(from)}` : `- ${dateWords(from)} to ${dateWords(to)}`,
    ),
    ...halves
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .map(({ date, keeps }) => `- ${dateWords(date)}, but for the ${keeps}`),
    ...busyCalendars.map(
      ({ name, times }) => `- ${times.length} busy ${times.length === 1 ? 'time' : 'times'} of “${name}”`,
    ),
  ];
}

/** Every run in a line; empty when there is but one. */
export function runsTable({ walked, run }: ExportedVault): string {
  if (walked.length < 2) return '';
  const rows = walked
    .map((one) => summaryOf(one.run, one.plan, one.run.id === run?.id))
    .sort(byNearness)
    .map((summary) => [
      dateWords(summary.startDate),
      summary.planTitle ?? 'A plan that is not here any more',
      `${summary.doneSessions} of ${summary.totalSessions}`,
      stateOf(summary),
    ]);
  return table(['Begun', 'Plan', 'Sessions done', ''], rows);
}

/** `Thu 4 Feb 2027` */
export function dateWords(date: LocalDate): string {
  return `${mediumDate(date)} ${date.slice(0, 4)}`;
}

function timesOf({ morning, evening }: WeekdayTimetable): string {
  return [morning, evening].flatMap((window) => (window ? [`${window.start} to ${window.end}`] : [])).join(', ');
}

function stateOf({ isCurrent, archivedAt, pausedOn }: RunSummary): string {
  const states = [
    isCurrent ? 'the current one' : '',
    archivedAt ? 'archived' : '',
    pausedOn ? `paused since ${dateWords(pausedOn)}` : '',
  ];
  return states.filter((state) => state !== '').join(', ');
}
