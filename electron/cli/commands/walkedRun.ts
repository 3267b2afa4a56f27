import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import { type WallClock, wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { CommandFailed } from '../command.ts';
import type { PlannerClient } from '../planner/plannerClient.ts';
import type { Terminal } from '../terminal.ts';
import { NOT_BEGUN } from './todayText.ts';

/** The run one is walking, with its plan and the time. Throws CommandFailed before it was begun. */
export async function walkedRun(
  planner: PlannerClient,
  { clock }: Pick<Terminal, 'clock'>,
): Promise<{ run: Run; index: PlanIndex; at: Instant; now: WallClock }> {
  const [run, plan] = await Promise.all([planner.run.current(), planner.plan.get()]);
  if (!run) throw new CommandFailed(NOT_BEGUN, 'not-begun');
  const at = clock.now();
  return { run, index: indexPlan(plan), at, now: wallClockAt(at, clock.zone()) };
}
