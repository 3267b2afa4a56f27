import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { placedSessions } from '../schedule/placedSessions.ts';
import { formatMinutes } from '../time/duration.ts';
import { addDays, mediumDate, mondayOf, shortDate, weekdayOf } from '../time/localDate.ts';

/** One date of a run: its sessions in order of time. */
export interface RunDay {
  date: LocalDate;
  /** Said aloud: "Fri 19 Feb, 7 h". */
  label: string;
  blocks: { key: string; minutes: number }[];
  /** A weekday of rest by the rules; a session may still have been moved there by hand. */
  isRest: boolean;
}

export interface RunWeek {
  /** Its Monday, short: "1 Mar". */
  label: string;
  /** Monday to Sunday; null before the run's first date and after its last. */
  days: (RunDay | null)[];
}

/** The run as whole weeks from its first date with a session to its last. Empty without placements. */
export function runWeeks(run: Pick<Run, 'placements' | 'restWeekdays'>): RunWeek[] {
  const byDate = new Map<LocalDate, RunDay['blocks']>();
  const placed = placedSessions(run);
  for (const { sessionId, placement } of placed) {
    const blocks = byDate.get(placement.date) ?? [];
    blocks.push({ key: sessionId, minutes: placement.minutes });
    byDate.set(placement.date, blocks);
  }
  const dates = [...byDate.keys()].sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return [];

  const weeks: RunWeek[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const date = addDays(monday, offset);
      return date < first || date > last ? null : runDay(date, byDate.get(date) ?? [], run.restWeekdays);
    });
    weeks.push({ label: shortDate(monday), days });
  }
  return weeks;
}

function runDay(date: LocalDate, blocks: RunDay['blocks'], restWeekdays: readonly number[]): RunDay {
  const minutes = blocks.reduce((sum, block) => sum + block.minutes, 0);
  const label = minutes > 0 ? `${mediumDate(date)}, ${formatMinutes(minutes)}` : mediumDate(date);
  return { date, label, blocks, isRest: restWeekdays.includes(weekdayOf(date)) };
}
