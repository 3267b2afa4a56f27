import type { LocalDateTime, QuietHours, ReminderRule } from '../../model/reminder.ts';
import type { LocalDate } from '../../model/time.ts';
import { addDays } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';
import { localDateTime, wallOf } from './localDateTime.ts';
import { type StudyDays, windowOn } from './studyDays.ts';

interface Quiet {
  quiet: QuietHours;
  days: StudyDays;
  rules: readonly ReminderRule[];
}

/** A stretch of one date in which reminders may come, in minutes since midnight, both ends included. */
interface Loud {
  from: number;
  until: number;
}

const LAST_MINUTE = 24 * 60 - 1;

export function isQuiet(told: Quiet, at: LocalDateTime): boolean {
  const { date, minutes } = wallOf(at);
  return loudOn(told, date).every(({ from, until }) => minutes < from || until < minutes);
}

/** When the quiet hours of a moment end; the moment itself outside of them. */
export function quietUntil(told: Quiet, at: LocalDateTime): LocalDateTime {
  if (!isQuiet(told, at)) return at;
  const { date, minutes } = wallOf(at);
  const later = loudOn(told, date).find(({ from }) => from > minutes);
  if (later) return localDateTime(date, later.from);
  const next = addDays(date, 1);
  return localDateTime(next, loudOn(told, next)[0]?.from ?? 0);
}

/** When they end and begin again on a date; null when there are none. */
export function quietOn(told: Quiet, date: LocalDate): { endsAt: LocalDateTime; beginsAt: LocalDateTime } | null {
  const { quiet } = told;
  switch (quiet.mode) {
    case 'off':
      return null;
    case 'own':
      return {
        endsAt: localDateTime(date, minutesOf(quiet.until)),
        beginsAt: localDateTime(date, minutesOf(quiet.from)),
      };
    case 'auto': {
      const { from, until } = studiedOn(told, date);
      return { endsAt: localDateTime(date, from), beginsAt: localDateTime(date, until) };
    }
  }
}

function loudOn(told: Quiet, date: LocalDate): Loud[] {
  const { quiet } = told;
  switch (quiet.mode) {
    case 'off':
      return [{ from: 0, until: LAST_MINUTE }];
    case 'auto':
      return [studiedOn(told, date)];
    case 'own': {
      const from = minutesOf(quiet.from);
      const until = minutesOf(quiet.until);
      const loud =
        from > until
          ? [{ from: until, until: from - 1 }]
          : [
              { from: 0, until: from - 1 },
              { from: until, until: LAST_MINUTE },
            ];
      return loud.filter((each) => each.from <= each.until);
    }
  }
}

/** From the first reminder of the morning to the end of the last session, or of the windows where they reach further. */
function studiedOn({ days, rules }: Quiet, date: LocalDate): Loud {
  const sessions = (days.placed.get(date) ?? []).map(({ placement }) => {
    const start = minutesOf(placement.start);
    return { start, end: start + placement.minutes };
  });
  const leads = rules.map(({ when, isOn }) => (isOn && when.kind === 'before' ? when.minutes : 0));
  const start = Math.min(windowOn(days, date, 'morning').start, ...sessions.map((session) => session.start));
  const end = Math.max(windowOn(days, date, 'evening').end, ...sessions.map((session) => session.end));
  return { from: Math.max(0, start - Math.max(0, ...leads)), until: Math.min(end, LAST_MINUTE) };
}
