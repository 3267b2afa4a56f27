import { join } from 'node:path';
import { endQuietly } from '#electron/host/endQuietly.ts';
import { keepMemorySmall } from '#electron/host/keepMemorySmall.ts';
import { keepFailures } from '#electron/host/keptFailures.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import { askForWindow } from '#electron/host/runningHost.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { type BrowserHost, startBrowserHost } from './browserHost.ts';
import { type Flags, readFlags } from './flags.ts';
import { findWindow, openWindow } from './openWindow.ts';
import { showUntilClosed } from './showUntilClosed.ts';
import { thisMachine } from './thisMachine.ts';
import { watchWindow } from './windowWatch.ts';

keepMemorySmall();
const machine = thisMachine();
const argv = process.argv.slice(2);
keepFailures(machine.configFolder);
endQuietly(process, (code) => process.exit(code));

try {
  await run(readFlags(argv));
} catch (error) {
  const words = startFailure(error);
  if (words === null) reportBug(error);
  else console.error(words);
  process.exitCode = 1;
}

async function run({ wantsWindow, port }: Flags): Promise<void> {
  const location = await resolveVaultLocation({ argv, workingFolder: process.cwd(), ...machine });
  const found = wantsWindow ? await findWindow(machine) : { missing: '--no-open asks for none' };
  const hostReason = machine.env['LEADLIGHT_HOST_REASON'] || 'it was started by itself';
  const watch = watchWindow({ outlivesItsWindows: machine.platform === 'darwin' });
  const host = await startBrowserHost({
    location,
    builtFolder: join(import.meta.dirname, '..'),
    port,
    hostReason,
    hasDisplay: !('missing' in found),
    machine,
    onPagesChanged: watch.pagesChanged,
  }).catch((error: unknown) => goToRunningHost(error));
  if (!host) return;

  const stopped = untilStopped();
  if ('missing' in found) {
    const whyNoWindow = wantsWindow ? `; it shows no window, because ${found.missing}` : '';
    console.log(`Leadlight runs on the browser host, because ${hostReason}${whyNoWindow}.`);
    console.log(addressOf(host));
    await stopped;
  } else {
    console.log(`Leadlight opens in ${found.name} as an app window, because ${hostReason}.`);
    await showUntilClosed({
      host,
      browser: found,
      machine,
      watch,
      stopped,
      sayAddress: () => console.log(addressOf(host)),
    });
  }
  await host.close();
}

function addressOf({ origin, access }: BrowserHost): string {
  return `${origin}/#token=${access.token}`;
}

/** Where our own host holds the vault, its window comes forward instead; anything else is thrown on. */
async function goToRunningHost(error: unknown): Promise<null> {
  if (!(error instanceof VaultInUse) || error.holder.host !== 'browser') throw error;
  const url = await askForWindow(machine.configFolder, error.holder.pid);
  if (url === null) throw error;
  const browser = await findWindow(machine);
  if ('missing' in browser) {
    console.log(`Leadlight is open on this vault already. This address opens it once:\n${url}`);
    return null;
  }
  await openWindow(url, browser, machine, { isOnItsOwn: true });
  console.log('Leadlight is open on this vault already: here is its window.');
  return null;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
