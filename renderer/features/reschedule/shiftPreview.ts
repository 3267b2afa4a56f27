import { walkedSessions } from '#shared/domain/progress/walkedSessions.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { Rescheduled } from '#shared/domain/schedule/reschedule.ts';
import { shiftFrom } from '#shared/domain/schedule/shiftFrom.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { Instant, type LocalDate } from '#shared/model/time.ts';

interface ShiftPreview {
  isChange: boolean;
  /** What would happen, the most important first. */
  lines: string[];
  /** The button's words. */
  action: string;
  /** What to say once it is done. */
  done: string;
}

/** When it happens is not part of what is shown. */
const ANY_INSTANT = Instant.parse('2000-01-01T00:00:00.000Z');

/** What shifting everything that waits to this date would do, in words. */
export function shiftPreview(run: Run, plan: PlanIndex, from: LocalDate): ShiftPreview {
  const action = `Shift to ${mediumDate(from)}`;
  const shifted = shiftFrom(run, plan, { from, at: ANY_INSTANT });
  if (isRefusal(shifted)) return { isChange: false, lines: [shifted.refused], action, done: '' };
  if (shifted.changes.length === 0) {
    return { isChange: false, lines: ['Everything is there already: nothing would move.'], action, done: '' };
  }
  const sessions = shifted.changes.length === 1 ? '1 session' : `${shifted.changes.length} sessions`;
  return {
    isChange: true,
    lines: [
      `${sessions} move${shifted.changes.length === 1 ? 's' : ''}.`,
      ...firstMove(shifted, plan),
      lastDays(plan, run, shifted.run),
    ],
    action,
    done: `${sessions} moved`,
  };
}

function firstMove({ changes }: Rescheduled, plan: PlanIndex): string[] {
  const [first] = changes;
  const title = first && plan.sessionById(first.sessionId)?.title;
  if (!first || !title) return [];
  return [`It begins with “${title}” on ${longDate(first.after.date)}, ${first.after.start}.`];
}

function lastDays(plan: PlanIndex, before: Run, after: Run): string {
  const [then, now] = [before, after].map((run) =>
    walkedSessions(plan, run)
      .map(({ placement }) => placement.date)
      .sort()
      .at(-1),
  );
  if (!then || !now) return '';
  if (then === now) return `The last day stays ${longDate(now)}.`;
  return `The last day becomes ${longDate(now)} instead of ${longDate(then)}.`;
}
