import type { PacketSkill } from '../../contract/evidenceContract.ts';
import { shortDate } from '../time/localDate.ts';

/** “Level 2 on 3 Feb 2027, 4 now; a lead needs 4” */
export function levelWords({ before, now, leadLevel }: Pick<PacketSkill, 'before' | 'now' | 'leadLevel'>): string {
  const lead = `a lead needs ${leadLevel}`;
  if (now === null) return `Not rated; ${lead}`;
  if (before === null) return `Level ${now.level} of 5; ${lead}`;
  const then = `${shortDate(before.date)} ${before.date.slice(0, 4)}`;
  return `Level ${before.level} on ${then}, ${now.level} now; ${lead}`;
}
