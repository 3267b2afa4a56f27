import { LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';

/** A run begun on Tue 2 February 2027 with Sundays at rest: Friday 19 February is day 16. */
export const begunRun = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begin(planner);
    await planner.run.decideLater();
  },
};

/** The same run with everything done up to Thursday 18 February, each in the planned time, and a reflection that night. */
export const walkedRun = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    await walk(planner);
    await planner.journal.create({
      kind: 'reflection',
      date: LocalDate.parse('2027-02-18'),
      edit: { title: 'SQL vs. NoSQL Fundamentals', body: 'Measure before adding an index.\n', tags: ['postgres'] },
    });
  },
};

/** The same work done; on Tuesday 23 February days 16 to 18 are missed, and nobody was asked about it yet. */
export const missedRun = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begin(planner);
    await walk(planner);
  },
};

async function begin(planner: PlannerClient): Promise<void> {
  await planner.run.begin({ startDate: LocalDate.parse('2027-02-02'), timetable: PLAN_TIMETABLE, restWeekdays: [7] });
}

async function walk(planner: PlannerClient): Promise<void> {
  const plan = await planner.plan.get();
  const run = await planner.run.current();
  const dates = new Map(Object.entries(run?.placements ?? {}).map(([id, { date }]) => [id, date]));
  const sessions = plan.phases.flatMap((phase) => phase.days.flatMap((day) => day.sessions));
  for (const { id, minutes } of sessions.slice(0, 15 * 4)) {
    const date = dates.get(id);
    if (!date) throw new Error(`No placement for ${id}`);
    await planner.run.record({ sessionId: id, outcome: { state: 'done', minutes, energy: null, date } });
  }
}
