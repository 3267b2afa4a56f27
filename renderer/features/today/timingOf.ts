import { formatMinutes } from '#shared/domain/time/duration.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import type { DaySession } from './daySessions.ts';

/** What stands at the right of a session's title: its length, what it took, or until when it goes. */
export function timingOf({ placement, outcome, state }: DaySession, isOpen: boolean): string {
  const planned = formatMinutes(placement.minutes);
  switch (state) {
    case 'done':
      return `${planned}, took ${formatMinutes(outcome?.minutes ?? 0)}`;
    case 'partly':
      return `${formatMinutes(outcome?.minutes ?? 0)} of ${planned}`;
    case 'skipped':
      return 'set aside';
    case 'missed':
      return `${planned}, still open`;
    case 'started':
    case 'waiting':
      return isOpen ? `${planned}, until ${endOf(placement)}` : planned;
  }
}
