import curriculum from 'virtual:curriculum';
import { type ReadableVault, readVault } from '#electron/vault/readVault.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Run } from '#shared/model/run.ts';
import type { RunCommand } from './terminal.ts';
import { todayText } from './todayText.ts';

/** Today's sessions as text. */
export const todayCommand: RunCommand = async ({ folder }, { clock, print }) => {
  const vault = await readVault(folder);
  const { currentRunId } = await vault.settings.read();
  const read = currentRunId === null ? null : await vault.run(currentRunId).read();
  const run = read?.deletedAt === null ? read : null;
  const now = wallClockAt(clock.now(), clock.zone());
  print(todayText(run, await planOf(vault, run), now));
  return 0;
};

async function planOf(vault: ReadableVault, run: Run | null) {
  const { plan } = curriculum;
  return run === null || run.planId === plan.id ? plan : ((await vault.plan(run.planId).read()) ?? plan);
}
