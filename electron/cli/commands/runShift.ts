import { isRefusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { PAUSED } from '#shared/domain/schedule/pauseRun.ts';
import { shiftFrom } from '#shared/domain/schedule/shiftFrom.ts';
import { waitingSessions } from '#shared/domain/schedule/waitingSessions.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import { type Command, CommandFailed, type RunCommand, UsageRefused } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { shiftView, shiftWords } from './shiftView.ts';
import { walkedRun } from './walkedRun.ts';

const MOST_DAYS = 365;

export const runShift: Command = {
  name: 'run shift',
  takes: 'DAYS',
  summary: 'moves everything that waits so many study days later',
  details: ['Rest days do not count. Undo it in the calendar.'],
  options: { 'dry-run': { words: 'says what would move, and moves nothing' } },
  read([text, ...more], given) {
    if (more.length > 0) throw new UsageRefused(`“${more[0]}” is one word too many.`);
    const days = Number(text);
    if (!/^\d+$/.test(text ?? '') || days < 1 || days > MOST_DAYS) {
      throw new UsageRefused(`Say how many study days: a whole number from 1 to ${MOST_DAYS}.`);
    }
    return shiftBy(days, given.isSet('dry-run'));
  },
};

function shiftBy(days: number, isDryRun: boolean): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner) => {
      const { run, index, at, now } = await walkedRun(planner, terminal);
      if (run.pausedOn) throw new CommandFailed(PAUSED);
      const shifted = shiftedBy(run, index, { days, at });
      if (shifted.first < now.date) throw new CommandFailed(stillPast(run, index, { at, today: now.date }));
      const after = isDryRun
        ? shifted.run
        : await planner.run.apply({ operation: { kind: 'shift', from: shifted.first } });
      const view = shiftView(run, after, index);
      return { lines: shiftWords(view, isDryRun), json: { isDryRun, studyDays: days, ...view } };
    });
}

interface Shifted {
  run: Run;
  /** The date of the first session that waits. */
  first: LocalDate;
}

/** Counted by the rule that moves them, so that every day the rule leaves out is left out here as well. */
function shiftedBy(run: Run, index: PlanIndex, { days, at }: { days: number; at: Instant }): Shifted {
  let shifted: Shifted = { run, first: firstWaiting(run, index) };
  for (let day = 0; day < days; day++) shifted = shiftedPast(run, index, { after: shifted.first, at });
  return shifted;
}

function shiftedPast(run: Run, index: PlanIndex, { after, at }: { after: LocalDate; at: Instant }): Shifted {
  const result = shiftFrom(run, index, { from: addDays(after, 1), at });
  if (isRefusal(result)) throw new CommandFailed(result.refused);
  return { run: result.run, first: firstWaiting(result.run, index) };
}

function firstWaiting(run: Run, index: PlanIndex): LocalDate {
  const [first] = waitingSessions(run, index);
  const placement = first && run.placements[first.session.id];
  if (!placement) throw new CommandFailed('No session is waiting any more: there is nothing to shift.');
  return placement.date;
}

function stillPast(run: Run, index: PlanIndex, { at, today }: { at: Instant; today: LocalDate }): string {
  let days = 0;
  for (let first = firstWaiting(run, index); first < today; days++) {
    first = shiftedPast(run, index, { after: first, at }).first;
  }
  return `That is still in the past. To go on from today: leadlight run shift ${days}`;
}
