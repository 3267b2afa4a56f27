import type { Plan } from '#shared/model/curriculum.ts';
import type { OutcomeState, Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { later, type SampleDays } from './sampleDays.ts';
import type { SampleStep } from './sampleStep.ts';

interface Walked {
  run: Run;
  plan: Plan;
  days: SampleDays;
  now: Instant;
}

/** What did not go as planned. All other sessions were done. */
const UNLIKE: Readonly<Record<string, OutcomeState>> = {
  'scaffold-a-grpc-service': 'partly',
  'a-worker-pool': 'partly',
  'three-patterns-in-small': 'partly',
  'what-big-systems-share': 'skipped',
  'a-talk-on-ddd': 'skipped',
  'one-service-over-grpc': 'partly',
};
/** The whole of this day was missed, and nothing was decided about it yet. */
const MISSED_DAYS_AGO = 5;

/** Parts of the planned time that were really used, and how the work felt, one after the other. */
const PACE = [1.05, 0.9, 1.15, 0.8, 1, 1.1, 0.95, 0.75, 1.2, 1, 0.85];
const ENERGIES = [4, 4, 3, null, 5, 4, 3, 4, 4, 2, 3, null, 4];

/** Every session whose time has passed: what became of it, and the stretches in which it was worked on. */
export function workSteps({ run, plan, days, now }: Walked): SampleStep[] {
  const missed = days.date(MISSED_DAYS_AGO);
  const sessions = plan.phases.flatMap((phase) => phase.days.flatMap((day) => day.sessions));
  // What took longer pushes what comes next: one does one thing at a time.
  let isFreeFrom: Instant | null = null;
  return sessions.flatMap(({ id: sessionId }, index): SampleStep[] => {
    const placement = run.placements[sessionId];
    if (!placement || placement.date === missed) return [];
    const { date, minutes: planned } = placement;
    const state = UNLIKE[sessionId] ?? 'done';
    const planAt = days.moment(date, placement.start);
    if (state === 'skipped') {
      const outcome = { state, minutes: 0, energy: null, date };
      return planAt > now ? [] : [{ at: planAt, take: (planner) => planner.run.record({ sessionId, outcome }) }];
    }
    const minutes = Math.round(planned * (state === 'partly' ? 0.55 : at(PACE, index)));
    const began: Instant = isFreeFrom !== null && isFreeFrom > planAt ? isFreeFrom : planAt;
    const ended = afterMinutes(began, minutes);
    if (ended > now) return [];
    isFreeFrom = ended;
    const outcome = { state, minutes, energy: at(ENERGIES, index), date };
    return [
      { at: ended, take: (planner) => planner.run.record({ sessionId, outcome }) },
      ...stretches(began, minutes, index).map(
        ({ from, until }): SampleStep => ({
          at: until,
          take: (planner) => planner.focus.add({ sessionId, from, until }),
        }),
      ),
    ];
  });
}

/** A long session has a break in it, except on a good day. */
function stretches(began: Instant, minutes: number, index: number): { from: Instant; until: Instant }[] {
  const first = afterMinutes(began, 2 + (index % 5));
  const end = afterMinutes(began, minutes);
  if (minutes < 75 || index % 4 === 0) return [{ from: first, until: end }];
  const middle = Math.round(minutes * 0.55);
  return [
    { from: first, until: afterMinutes(began, middle) },
    { from: afterMinutes(began, middle + 9), until: end },
  ];
}

const afterMinutes = (moment: Instant, minutes: number): Instant => later(moment, minutes * 60);

function at<Item>(list: readonly Item[], index: number): Item {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('The list is empty.');
  return found;
}
