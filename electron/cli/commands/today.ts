import curriculum from 'virtual:curriculum';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import { type ReadableVault, readVault } from '#electron/vault/readVault.ts';
import { type WallClock, wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Run } from '#shared/model/run.ts';
import { type Command, type RunCommand, takesNoWords } from '../command.ts';
import { askIfSealed } from '../planner/withPlanner.ts';
import { withVaultKey } from '../secret/withVaultKey.ts';
import { type DayView, dayView } from './dayView.ts';
import { todayText } from './todayText.ts';

export const today: Command = {
  name: 'today',
  summary: 'today’s sessions',
  details: ['The next one is marked with >. It reads the vault and works while Leadlight is open.'],
  options: {},
  read(words) {
    takesNoWords(words);
    return showToday;
  },
};

const showToday: RunCommand = async (location, terminal) => {
  const now = wallClockAt(terminal.clock.now(), terminal.clock.zone());
  const opened = await askIfSealed(location, terminal, async ({ run, plan }) =>
    dayView(await run.current(), await plan.get(), now),
  );
  const view = opened?.result ?? (await withVaultKey(location, terminal, (key) => readToday(location, key, now)));
  return { lines: todayText(view), json: view };
};

async function readToday({ folder }: ResolvedVault, key: VaultKey | null, now: WallClock): Promise<DayView> {
  const vault = await readVault(folder, { key });
  const { currentRunId } = await vault.settings.read();
  const read = currentRunId === null ? null : await vault.run(currentRunId).read();
  const run = read?.deletedAt === null ? read : null;
  return dayView(run, await planOf(vault, run), now);
}

async function planOf(vault: ReadableVault, run: Run | null) {
  const { plan } = curriculum;
  return run === null || run.planId === plan.id ? plan : ((await vault.plan(run.planId).read()) ?? plan);
}
