import { useNow } from '#renderer/api/useNow.ts';
import { Instant } from '#shared/model/time.ts';

/** When and where it is, for words about moments. */
export function useHere(): { now: Instant; zone: string } {
  const { epochMs } = useNow();
  const now = Instant.parse(new Date(epochMs).toISOString());
  return { now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
