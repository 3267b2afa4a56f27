import type { EvidenceRange } from '../../model/evidenceChoice.ts';
import type { LocalDate } from '../../model/time.ts';
import { shortDate } from '../time/localDate.ts';

/** “2 Feb 2027 to 19 Feb 2027”; “Everything until now” without ends. */
export function rangeWords({ from, to }: EvidenceRange): string {
  if (from === null && to === null) return 'Everything until now';
  if (from === null) return `Until ${dated(to)}`;
  return to === null ? `Since ${dated(from)}` : `${dated(from)} to ${dated(to)}`;
}

function dated(date: LocalDate | null): string {
  return date === null ? '' : `${shortDate(date)} ${date.slice(0, 4)}`;
}
