import { LocalDateTime, type ReminderRule } from '../../../model/reminder.ts';
import type { Instant } from '../../../model/time.ts';
import { laterBy, msOf } from '../../focus/moments.ts';
import { instantMs } from '../localDateTime.ts';

const DAY_MS = 24 * 60 * 60_000;

interface Moment {
  now: Instant;
  zone: string;
}

/** Keys of what daily rules must have told: what the wall passed from one moment to another, of its last six days. */
export function passedBy(rules: readonly ReminderRule[], start: Moment, end: Moment): string[] {
  const startMs = msOf(start.now);
  const endMs = msOf(end.now);
  const keys: string[] = [];
  for (let ms = Math.max(startMs, endMs - 7 * DAY_MS) - DAY_MS; ms <= endMs + DAY_MS; ms += DAY_MS) {
    const date = laterBy(start.now, ms - startMs).slice(0, 10);
    for (const { id, when } of rules) {
      const at = LocalDateTime.parse(`${date}T${when.kind === 'rule' ? when.time : ''}`);
      const due = instantMs(at, end.zone);
      if (instantMs(at, start.zone) > startMs && due <= endMs && due > endMs - 6 * DAY_MS) keys.push(`${id}@${at}`);
    }
  }
  return keys;
}
