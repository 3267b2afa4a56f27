import { homedir } from 'node:os';
import { join } from 'node:path';
import { hostAbout } from '#electron/host/hostAbout.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { rememberVaultFolder } from '#electron/planner/hostSettings.ts';
import { openPlanner } from '#electron/planner/planner.ts';
import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { createAccess } from './access.ts';
import { readFlags } from './flags.ts';
import { startServer } from './server.ts';

const machine = { env: process.env, homeFolder: homedir(), platform: process.platform };
const argv = process.argv.slice(2);
const flags = readFlags(argv);
const location = await resolveVaultLocation({ argv, workingFolder: process.cwd(), ...machine });
const hostReason = process.env['LEADLIGHT_HOST_REASON'] ?? 'it was started by hand';
const access = createAccess();

const planner = await openPlanner({
  location,
  clock: systemClock(process.env['LEADLIGHT_NOW']),
  host: {
    about: hostAbout({ host: 'browser', hostReason, runtime: { Node: process.versions.node }, capabilities: {} }),
    chooseFolder: async () => null,
    reveal: async () => undefined,
    notices: async () => '',
    rememberVaultFolder: (folder) => rememberVaultFolder(folder, machine),
  },
});
const server = await startServer({
  router: planner.router,
  files: await listPageFiles(join(import.meta.dirname, '../renderer')),
  access,
  port: flags.port,
  onBroughtForward: () => undefined,
  onPagesChanged: () => undefined,
});
console.log(`Leadlight runs on the browser host, because ${hostReason}.`);
console.log(`${server.origin}/#token=${access.token}`);

async function stop(): Promise<void> {
  await server.close();
  await planner.close();
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
