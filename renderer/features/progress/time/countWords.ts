import { grouped } from '#shared/domain/progress/findings/grouped.ts';

/** `1 session`, `1,240 sessions` */
export function sessionsWord(count: number): string {
  return count === 1 ? '1 session' : `${grouped(count)} sessions`;
}

/** `1 day`, `340 days` */
export function daysWord(count: number): string {
  return count === 1 ? '1 day' : `${grouped(count)} days`;
}
