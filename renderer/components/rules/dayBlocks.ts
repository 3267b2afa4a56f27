import type { PartOfDay, Plan, Session } from '#shared/model/curriculum.ts';

export type DayBlock = Pick<Session, 'id' | 'minutes'>;

/** The sessions of the plan's fullest day by part: what its daily windows have to hold. */
export function dayBlocks({ phases }: Pick<Plan, 'phases'>): Record<PartOfDay, DayBlock[]> {
  const days = phases.flatMap(({ days: ofPhase }) => ofPhase.map(({ sessions }) => sessions));
  const fullest = days.reduce((most, day) => (minutesOf(day) > minutesOf(most) ? day : most), []);
  return {
    morning: fullest.filter(({ part }) => part === 'morning'),
    evening: fullest.filter(({ part }) => part === 'evening'),
  };
}

function minutesOf(sessions: readonly DayBlock[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}
