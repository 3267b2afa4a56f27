import type { Instant } from '#shared/model/time.ts';

/** What the wall clock here says at a moment: `05:12`. */
export function clockOf(moment: Instant): string {
  return new Date(moment).toTimeString().slice(0, 5);
}
