import { addDays } from '#shared/domain/time/localDate.ts';
import { addMinutes } from '#shared/domain/time/wallTime.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { RunId } from '#shared/model/ids.ts';
import { Outcome, Placement, type Run } from '#shared/model/run.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';

const STARTED_ON = LocalDate.parse('2027-02-02');
/** Days of the calendar that lie behind. */
const DAYS_DONE = 17;

/** The whole plan laid out, its first weeks done. */
export function aRun(plan: Plan, id: RunId): Run {
  const rules = { startDate: STARTED_ON, timetable: PLAN_TIMETABLE, weekdayTimetables: {}, restWeekdays: [7] };
  const placements = placed(plan);
  const today = addDays(STARTED_ON, DAYS_DONE);
  const outcomes = Object.entries(placements)
    .filter(([, { date }]) => date < today)
    .map(([sessionId, { date, minutes }]) => [
      sessionId,
      Outcome.parse({
        state: 'done',
        minutes: minutes + 5,
        energy: 4,
        date,
        recordedAt: `${date}T20:00:00.000Z`,
        zone: 'Europe/Berlin',
      }),
    ]);
  const at = Instant.parse('2027-02-01T08:00:00.000Z');
  return {
    ...rules,
    id,
    placements,
    planId: plan.id,
    added: {},
    outcomes: Object.fromEntries(outcomes),
    started: null,
    blackouts: [],
    halfDays: {},
    busyCalendars: [],
    pausedOn: null,
    steps: [],
    missedAskedOn: null,
    archivedAt: null,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

/** A day of the plan a day of the calendar. By hand, because rrule cannot be imported without a bundler. */
function placed(plan: Plan): Run['placements'] {
  const days = plan.phases.flatMap((phase) => phase.days);
  const placements = days.flatMap(({ number, sessions }) => {
    const { morning, evening } = PLAN_TIMETABLE;
    const next = { morning: morning.start, evening: evening.start };
    return sessions.map(({ id, part, minutes }) => {
      const placement = { date: addDays(STARTED_ON, number - 1), start: next[part], minutes, isMovedByHand: false };
      next[part] = addMinutes(next[part], minutes);
      return [id, Placement.parse(placement)];
    });
  });
  return Object.fromEntries(placements);
}
