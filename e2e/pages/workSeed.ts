import { addDays, weekdayOf } from '#shared/domain/time/localDate.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';

const FIRST_DAY = LocalDate.parse('2027-02-02');
const DAYS = 13;

/** A stretch of focus in Berlin's winter, where the clock is an hour ahead. */
const between = (date: LocalDate, from: string, until: string) => ({
  from: Instant.parse(`${date}T${from}:00.000Z`),
  until: Instant.parse(`${date}T${until}:00.000Z`),
});

/**
 * Thirteen days of a run with Sundays at rest. Code takes a quarter longer than planned. Every other evening ends at
 * 23:30 instead of 21:30, and the morning after feels like 2 instead of 4. Only mornings and evenings are measured.
 */
export async function seedWork(planner: PlannerClient): Promise<void> {
  const { phases } = await planner.plan.get();
  const { placements } = await planner.run.begin({
    startDate: FIRST_DAY,
    timetable: PLAN_TIMETABLE,
    restWeekdays: [7],
  });
  await planner.run.decideLater();
  const days = phases.flatMap((phase) => phase.days).slice(0, DAYS);
  let wasLate = false;
  for (const [place, { sessions }] of days.entries()) {
    const [first] = sessions;
    const evening = sessions.find(({ part }) => part === 'evening');
    const date = first && placements[first.id]?.date;
    if (!first || !evening || !date) throw new Error(`Day ${place + 1} has no morning or no evening`);
    for (const { id, minutes, activity } of sessions) {
      const real = activity === 'code' ? minutes * 1.25 : minutes;
      const energy = id === first.id ? (wasLate ? 2 : 4) : null;
      await planner.run.record({ sessionId: id, outcome: { state: 'done', minutes: real, energy, date } });
    }
    const isLate = place % 2 === 0;
    await planner.focus.add({ sessionId: first.id, ...between(date, '04:00', '06:00') });
    const hours = isLate ? between(date, '21:30', '22:30') : between(date, '19:30', '20:30');
    await planner.focus.add({ sessionId: evening.id, ...hours });
    await planner.journal.create({ kind: 'reflection', date, edit: { energy: isLate ? 3 : 5 } });
    wasLate = isLate && weekdayOf(addDays(date, 1)) !== 7;
  }
}
