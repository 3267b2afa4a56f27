import { isRefusal } from '#shared/domain/refusal.ts';
import { readRecurrenceRule } from '#shared/domain/time/recurrenceRule.ts';
import { isZone } from '../isZone.ts';

/**
 * What no Leadlight writes and no schema refuses, and what would do harm later: completes “It …”. Null where all is well.
 * Goes through the data without recursion, however deep it is.
 */
export function oddValueIn(data: unknown): string | null {
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return 'holds a field named __proto__, which no Leadlight writes';
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object') waiting.push(inner);
      if (typeof inner !== 'string') continue;
      if (name === 'zone' && !isZone(inner)) return `names a time zone that is not known here: ${inner.slice(0, 64)}`;
      if (name === 'rrule' && isRefusal(readRecurrenceRule(inner))) return 'holds a reminder whose rule cannot be read';
    }
  }
  return null;
}
