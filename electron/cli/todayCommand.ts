import curriculum from 'virtual:curriculum';
import { readVault } from '#electron/vault/readVault.ts';
import { wallClockAt } from '#shared/domain/wallClock.ts';
import type { RunCommand } from './terminal.ts';
import { todayText } from './todayText.ts';

/** Today's sessions as text. */
export const todayCommand: RunCommand = async ({ folder }, { clock, print }) => {
  const vault = await readVault(folder);
  const { currentRunId } = await vault.settings.read();
  const run = currentRunId === null ? null : await vault.run(currentRunId).read();
  const now = wallClockAt(clock.now(), clock.zone());
  print(todayText(run?.deletedAt === null ? run : null, curriculum.plan, now));
  return 0;
};
