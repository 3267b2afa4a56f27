import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';

export type Choice = 'shift' | 'spread' | 'mergeIntoWeekend' | 'skip' | 'resume' | 'blockOut';

/** What one may decide about each choice before it is done. */
export interface Wishes {
  /** The day that everything begins on again, shifted or resumed. */
  from: LocalDate;
  dailyMinutes: number;
  /** What is to be set aside. */
  sessionIds: readonly SessionId[];
  /** The days to be kept free. */
  freeFrom: LocalDate;
  freeTo: LocalDate;
}

export function operationOf(choice: Choice, wishes: Wishes, begin: LocalDate): RescheduleOperation {
  switch (choice) {
    case 'shift':
    case 'resume':
      return { kind: choice, from: wishes.from };
    case 'spread':
      return { kind: choice, from: begin, dailyMinutes: wishes.dailyMinutes };
    case 'mergeIntoWeekend':
      return { kind: choice, from: begin };
    case 'skip':
      return { kind: choice, sessionIds: [...wishes.sessionIds] };
    case 'blockOut':
      return { kind: choice, from: wishes.freeFrom, to: wishes.freeTo };
  }
}

/** What there is to choose from: about a paused run, about missed work, or about nothing in particular. */
export function choicesFor({ isPaused, hasMissed }: { isPaused: boolean; hasMissed: boolean }): readonly Choice[] {
  if (isPaused) return ['resume', 'blockOut'];
  return hasMissed ? ['shift', 'spread', 'mergeIntoWeekend', 'skip', 'blockOut'] : ['shift', 'blockOut'];
}
