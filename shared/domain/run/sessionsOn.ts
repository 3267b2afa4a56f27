import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type PlacedSession, placedSessions } from '../schedule/placedSessions.ts';

/** The sessions of one date in order of time. */
export function sessionsOn(run: Pick<Run, 'placements'>, date: LocalDate): PlacedSession[] {
  return placedSessions(run).filter(({ placement }) => placement.date === date);
}
