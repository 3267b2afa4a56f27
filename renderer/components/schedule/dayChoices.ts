import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import { isBlockedOut } from '#shared/domain/schedule/blackouts.ts';
import { lengthOf, windowsOfWeekday } from '#shared/domain/schedule/dayWindows.ts';
import { weekdayOf } from '#shared/domain/time/localDate.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

interface DayChoice {
  word: string;
  operation: RescheduleOperation;
}

/** What can be done with one day of the schedule as it stands; nothing with a day that is over. */
export function dayChoices(run: Run, date: LocalDate, today: LocalDate): DayChoice[] {
  if (date < today) return [];
  const shift: DayChoice = {
    word: 'Shift everything waiting to this day…',
    operation: { kind: 'shift', from: date },
  };
  const onward = run.pausedOn ? [] : [shift];
  if (isBlockedOut(run.blackouts, date)) {
    return [{ word: 'Study on this day again…', operation: { kind: 'openUp', from: date, to: date } }, ...onward];
  }
  if (run.restWeekdays.includes(weekdayOf(date))) return onward;
  const windows = windowsOfWeekday(run, weekdayOf(date));
  const kept = run.halfDays[date];
  const isWhole = lengthOf(windows.morning) > 0 && lengthOf(windows.evening) > 0;
  const halves = PARTS.filter((part) => isWhole && part !== kept).map(
    (part): DayChoice => ({ word: `Only the ${part}…`, operation: { kind: 'halfDay', date, keeps: part } }),
  );
  const whole: DayChoice[] = kept
    ? [{ word: 'A whole day again…', operation: { kind: 'halfDay', date, keeps: null } }]
    : [];
  return [{ word: 'Keep this day free…', operation: { kind: 'restDay', date } }, ...halves, ...whole, ...onward];
}

const PARTS: readonly PartOfDay[] = ['morning', 'evening'];
