import curriculum from 'virtual:curriculum';
import { type ReadableVault, readVault } from '#electron/vault/readVault.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Run } from '#shared/model/run.ts';
import { type Command, type RunCommand, takesNoWords } from '../command.ts';
import { dayView } from './dayView.ts';
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

const showToday: RunCommand = async ({ folder }, { clock }) => {
  const vault = await readVault(folder);
  const { currentRunId } = await vault.settings.read();
  const read = currentRunId === null ? null : await vault.run(currentRunId).read();
  const run = read?.deletedAt === null ? read : null;
  const view = dayView(run, await planOf(vault, run), wallClockAt(clock.now(), clock.zone()));
  return { lines: todayText(view), json: view };
};

async function planOf(vault: ReadableVault, run: Run | null) {
  const { plan } = curriculum;
  return run === null || run.planId === plan.id ? plan : ((await vault.plan(run.planId).read()) ?? plan);
}
