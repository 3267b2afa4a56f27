import { shortDate } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { SessionState } from '../draft/entrySession.ts';

/** When it was last saved: the time today, the date before. */
export function savedWhen({ stored, savedAt }: Pick<SessionState, 'stored' | 'savedAt'>, today: LocalDate): string {
  const at = new Date(stored.updatedAt);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = LocalDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  return savedAt !== null || day === today ? `${two(at.getHours())}:${two(at.getMinutes())}` : shortDate(day);
}
