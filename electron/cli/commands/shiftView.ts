import { titleOf } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { placedSessions } from '#shared/domain/schedule/placedSessions.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate, WallTime } from '#shared/model/time.ts';

interface When {
  date: LocalDate;
  start: WallTime;
}

export interface ShiftView {
  /** In the order of their new times. */
  moved: { id: SessionId; title: string; before: When | null; after: When }[];
  /** The last day of the run. */
  lastDay: { before: LocalDate | null; after: LocalDate | null };
}

/** What has another time than before. */
export function shiftView(before: Run, after: Run, index: PlanIndex): ShiftView {
  const moved = placedSessions(after).flatMap(({ sessionId, placement: { date, start } }) => {
    const old = before.placements[sessionId];
    if (old?.date === date && old.start === start) return [];
    const title = titleOf(after, index, sessionId) ?? sessionId;
    return [
      { id: sessionId, title, before: old ? { date: old.date, start: old.start } : null, after: { date, start } },
    ];
  });
  return { moved, lastDay: { before: lastDay(before), after: lastDay(after) } };
}

export function shiftWords({ moved, lastDay: { before, after } }: ShiftView, isDryRun: boolean): string[] {
  const [first] = moved;
  if (!first) return [isDryRun ? 'Nothing would move.' : 'Nothing moved.'];
  const count = moved.length === 1 ? '1 session' : `${moved.length} sessions`;
  const was = first.before ? `from ${mediumDate(first.before.date)} ` : '';
  const end = before && after ? endWords(before, after) : '';
  return [
    `${count} ${isDryRun ? 'would move' : 'moved'}: “${first.title}” ${was}to ${mediumDate(first.after.date)} at ${first.after.start}${end}.`,
    ...(isDryRun ? ['Nothing was changed.'] : []),
  ];
}

function endWords(before: LocalDate, after: LocalDate): string {
  if (before === after) return `; the last day stays ${mediumDate(after)}`;
  return `; the last day is ${mediumDate(after)} instead of ${mediumDate(before)}`;
}

const lastDay = (run: Run): LocalDate | null => placedSessions(run).at(-1)?.placement.date ?? null;
