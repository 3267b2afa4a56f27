import { counted, sentence } from '#renderer/components/schedule/words.ts';
import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import type { PlanIndex, PlannedSession } from '#shared/domain/run/planIndex.ts';
import { formatHours, formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate, shortDate, weekdayName, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { Choice, Wishes } from './choices.ts';

export const CHOICE_WORDS: Record<Choice, string> = {
  shift: 'Shift everything',
  spread: 'Spread it out',
  mergeIntoWeekend: 'Use the rest days',
  skip: 'Set it aside',
  resume: 'Resume the run',
  blockOut: 'Keep days free',
};

/** What the dialog is called, and what there is to decide. */
export function headingOf(run: Run, missed: readonly PlannedSession[]): { title: string; lead: string } {
  const [first] = missed;
  const last = missed.at(-1);
  if (run.pausedOn) {
    return { title: 'Reschedule', lead: `Paused since ${shortDate(run.pausedOn)}. Nothing counts as missed.` };
  }
  if (!first || !last) return { title: 'Reschedule', lead: 'No session of earlier days is waiting.' };
  const minutes = missed.reduce((sum, { session }) => sum + (run.placements[session.id]?.minutes ?? 0), 0);
  const what = `${counted(missed.length, 'session')}, ${minutes < 120 ? formatMinutes(minutes) : formatHours(minutes)}`;
  const days = new Set(missed.map(({ day }) => day));
  const isWhole = [...days].every((day) =>
    day.sessions.every(({ id }) => missed.some(({ session }) => session.id === id)),
  );
  if (!isWhole) {
    const verb = missed.length === 1 ? 'is' : 'are';
    return {
      title: `${sentence(counted(missed.length, 'session'))} ${verb} waiting`,
      lead: `Left over from earlier days: ${what}. Nothing has moved yet.`,
    };
  }
  const which = days.size === 1 ? `Day ${first.day.number}` : `Days ${first.day.number} to ${last.day.number}`;
  return {
    title: `${sentence(counted(days.size, 'day'))} ${days.size === 1 ? 'is' : 'are'} waiting`,
    lead: `${which} passed without you: ${what}. Nothing has moved yet.`,
  };
}

interface Said {
  choice: Choice;
  wishes: Wishes;
  preview: ReschedulePreview;
  plan: PlanIndex;
  today: LocalDate;
}

/** What the choice does, in one line. */
export function consequenceOf({ choice, wishes, preview, plan, today }: Said): string {
  const moved = preview.changes.length;
  switch (choice) {
    case 'shift': {
      const [first] = preview.changes;
      const day = first && plan.dayOf(first.sessionId);
      if (!first || !day) return 'Everything is there already.';
      return `Start again at day ${day.number} ${dayWords(first.after.date, today)}.`;
    }
    case 'resume':
      return moved === 0
        ? 'Everything stays where it is.'
        : `Goes on ${dayWords(wishes.from, today)}, in the same order.`;
    case 'spread': {
      const most = `At most ${formatMinutes(wishes.dailyMinutes)} a day`;
      return preview.settledOn ? `${most} until ${mediumDate(preview.settledOn)}.` : `${most}.`;
    }
    case 'mergeIntoWeekend':
      return openedWords(preview.openedDates);
    case 'skip':
      return `${sentence(counted(preview.skipped.length, 'session'))} ${preview.skipped.length === 1 ? 'leaves' : 'leave'} the plan.`;
    case 'blockOut':
      return moved === 0 ? 'Nothing is planned there.' : 'What is planned there comes after.';
  }
}

function dayWords(date: LocalDate, today: LocalDate): string {
  return date === today ? 'today' : `on ${mediumDate(date)}`;
}

function openedWords(dates: readonly LocalDate[]): string {
  const [first] = dates;
  if (!first) return 'No rest day is needed.';
  if (dates.length === 1) return `${mediumDate(first)} becomes a study day.`;
  const isOneWeekday = dates.every((date) => weekdayOf(date) === weekdayOf(first));
  const noun = isOneWeekday ? weekdayName(weekdayOf(first)) : 'rest day';
  return `${sentence(counted(dates.length, noun))} become study days.`;
}

/** What stays as it was, beside the picture of the calendar after. */
export function keptWords(choice: Choice, { settledOn }: ReschedulePreview): string {
  const until = settledOn ? ` until ${mediumDate(settledOn)}, then as before` : '';
  switch (choice) {
    case 'shift':
      return 'every session keeps its place in the order';
    case 'spread':
      return `fuller days${until}`;
    case 'mergeIntoWeekend':
      return `fewer rest days${until}`;
    case 'skip':
      return 'nothing else moves';
    case 'resume':
    case 'blockOut':
      return 'what follows makes room in the same order';
  }
}
