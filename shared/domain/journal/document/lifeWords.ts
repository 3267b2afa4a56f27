import type { DecisionStatus, RfcStatus } from '../../../model/entry.ts';
import type { Instant, LocalDate } from '../../../model/time.ts';
import { shortDate } from '../../time/localDate.ts';
import { wallClockAt } from '../../time/wallClock.ts';
import type { DocumentStatus } from './lifeCycle.ts';

const WORDS: Record<RfcStatus | DecisionStatus, string> = {
  draft: 'Draft',
  proposed: 'Proposed',
  'in-review': 'In review',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
};

export function statusWord(status: DocumentStatus): string {
  return WORDS[status];
}

type History = readonly { status: DocumentStatus; at: Instant; zone: string }[];

/** When a document came to each status, oldest first: “Draft 2 Feb”, with the year where it is not that of today. */
export function lifeWords(history: History, today: LocalDate | null): string[] {
  return history.map(({ status, at, zone }) => {
    const { date } = wallClockAt(at, zone);
    const isThisYear = date.slice(0, 4) === today?.slice(0, 4);
    return `${statusWord(status)} ${shortDate(date)}${isThisYear ? '' : ` ${date.slice(0, 4)}`}`;
  });
}
