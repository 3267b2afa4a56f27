import { Instant, type LocalDate } from '#shared/model/time.ts';
import { useNow } from './useNow.ts';
import { zoneHere } from './zoneHere.ts';

/** The present moment where the user is, for words about other moments. Draws again when the minute changes. */
export interface HereAndNow {
  now: Instant;
  epochMs: number;
  today: LocalDate;
  zone: string;
}

export function useHere(): HereAndNow {
  const { date, epochMs } = useNow();
  return { now: Instant.parse(new Date(epochMs).toISOString()), epochMs, today: date, zone: zoneHere() };
}
