import { dirname, join } from 'node:path';
import { hostAbout } from '#electron/host/hostAbout.ts';
import { recallKept } from '#electron/host/keptFailures.ts';
import { reportFromOutside } from '#electron/planner/diagnostics/reportFromOutside.ts';
import { hostSettingsFile } from '#electron/planner/hostSettings.ts';
import type { ResolvedVault } from '#electron/planner/vaultLocation.ts';
import { LOCK_FILE } from '#electron/vault/layout.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { type Command, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';
import { outFile, writeOutFile } from '../outFile.ts';
import { withRunningPlanner } from '../planner/withRunningPlanner.ts';
import type { Terminal } from '../terminal.ts';

export const reportProblem: Command = {
  name: 'report-problem',
  summary: 'what somebody needs to know who looks for a mistake in Leadlight',
  details: [
    'Counts, sizes, times, versions and where errors came up; nothing that you wrote, and no folder. It is sent nowhere.',
    'It opens and changes nothing, and works while Leadlight is open and when the vault cannot be opened.',
  ],
  options: { out: { value: 'FILE', words: 'writes it there; a file of that name is replaced' } },
  read(words, given) {
    takesNoWords(words);
    const out = given.text('out');
    if (out === '') throw new UsageRefused('Write the file after --out.');
    return tell(out);
  },
};

function tell(out: string | null): RunCommand {
  return async (location, terminal) => {
    const file = out === null ? null : await outFile(out, terminal.workingFolder, location);
    const { text } = (await ofRunning(location, terminal)) ?? (await ofThis(location, terminal));
    if (file === null) return { lines: [text.trimEnd()], json: { report: text } };
    await writeOutFile(file, text);
    return { lines: [`Written to ${file}`], json: { file } };
  };
}

/** The running Leadlight knows what went wrong in it; null when none has the vault open or it cannot say. */
async function ofRunning({ folder }: ResolvedVault, { machine }: Terminal): Promise<{ text: string } | null> {
  const holder = await lockHolderAt(nodeFileSystem, join(folder, LOCK_FILE)).catch(() => null);
  if (holder === null || holder.host === 'cli') return null;
  try {
    const answer = await withRunningPlanner(machine, holder.pid, (planner) => planner.diagnostics.report());
    return answer?.result ?? null;
  } catch {
    // Locked, or ending just now: what can be seen from outside is told instead.
    return null;
  }
}

function ofThis(location: ResolvedVault, { clock, machine }: Terminal): Promise<{ text: string }> {
  recallKept(dirname(hostSettingsFile(machine)));
  const about = hostAbout({
    host: 'cli',
    hostReason: 'it was asked on the command line',
    runtime: { Node: process.versions.node },
    capabilities: {},
  });
  return reportFromOutside(location, { about, now: new Date(clock.now()) });
}
