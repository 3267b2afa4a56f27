import { SessionId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';

/**
 * The run of the drawn screens: begun on Tue 2 Feb, Sundays at rest, seen on Fri 19 Feb. Its third week has one session
 * done, one partly, one set aside and one that was missed; the rest waits.
 */
export const thirdWeek = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const run = await planner.run.begin({
      startDate: LocalDate.parse('2027-02-02'),
      timetable: PLAN_TIMETABLE,
      restWeekdays: [7],
    });
    await planner.run.decideLater();
    const at = (date: string, start: string) => {
      const found = Object.entries(run.placements).find(([, place]) => place.date === date && place.start === start);
      return SessionId.parse(found?.[0]);
    };
    const date = LocalDate.parse('2027-02-19');
    const record = (sessionId: SessionId, outcome: { state: 'done' | 'partly' | 'skipped'; minutes: number }) =>
      planner.run.record({ sessionId, outcome: { ...outcome, energy: null, date } });
    await record(at('2027-02-19', '05:00'), { state: 'done', minutes: 112 });
    await record(at('2027-02-17', '21:00'), { state: 'partly', minutes: 60 });
    await record(at('2027-02-15', '21:00'), { state: 'skipped', minutes: 0 });
  },
};
