import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { encryptionOf } from '#electron/vault/encryption/unlockVault.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { runFigures } from '#shared/domain/progress/runFigures.ts';
import { progressReport, type ReportSource } from '#shared/domain/report/progressReport.ts';
import type { ProgressReport } from '#shared/domain/report/reportShape.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { RunId } from '#shared/model/ids.ts';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import type { Run } from '#shared/model/run.ts';
import { CommandFailed } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { withVaultKey } from '../secret/withVaultKey.ts';
import type { Terminal } from '../terminal.ts';

export interface AskedReport {
  range: ReportSource['range'];
  /** Of a run; null is the one that is walked. */
  runId: string | null;
}

/** Asks the planner for the figures the Progress screen shows. Throws CommandFailed where there is no such run. */
export async function askReport(
  location: ResolvedVault,
  terminal: Terminal,
  { range, runId }: AskedReport,
): Promise<ProgressReport> {
  const today = wallClockAt(terminal.clock.now(), terminal.clock.zone()).date;
  const filter = { ...NO_FILTER, ...range };
  // Of an encrypted vault nothing can be read yet.
  const known = (await encryptionOf(location)) === null ? await runOf(location, null, runId) : null;
  return withPlanner(location, terminal, async ({ run: runs, plan, progress }) => {
    const walkedNow = known ?? (runId === null ? await runs.current() : null);
    const run = walkedNow ?? (await withVaultKey(location, terminal, (key) => runOf(location, key, runId)));
    const [walked, work, words, practice, skills] = await Promise.all([
      plan.byId({ id: run.planId }),
      progress.work(filter),
      progress.words(filter),
      progress.practice(filter),
      progress.skills(filter),
    ]);
    const figures = runFigures(indexPlan(walked), run, today, filter);
    return progressReport({ planTitle: walked.title, run, figures, work, words, practice, skills, range });
  });
}

async function runOf({ folder }: ResolvedVault, key: VaultKey | null, asked: string | null): Promise<Run> {
  const vault = await readVault(folder, { key });
  const { currentRunId } = await vault.settings.read();
  const id = asked === null ? currentRunId : (RunId.safeParse(asked).data ?? null);
  const found = id === null ? null : await vault.run(id).read();
  if (found?.deletedAt === null) return found;
  if (asked === null) {
    throw new CommandFailed('No run is walked now. Begin one in Leadlight, or name one with --run.', 'not-found');
  }
  const runs = await Promise.all((await vault.runIds()).map((each) => vault.run(each).read()));
  const known = runs.flatMap((run) => (run?.deletedAt === null ? [`${run.id} (begun on ${run.startDate})`] : []));
  throw new CommandFailed(
    `There is no run ${asked}. ${known.length === 0 ? 'None was begun yet.' : `There are: ${known.join(', ')}.`}`,
    'not-found',
  );
}
