import { homedir } from 'node:os';
import { reportBug } from '#electron/host/reportBug.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { runCli } from './runCli.ts';

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    machine: { env: process.env, homeFolder: homedir(), platform: process.platform },
    workingFolder: process.cwd(),
    clock: systemClock(process.env['LEADLIGHT_NOW']),
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
} catch (error) {
  reportBug(error);
  process.exitCode = 1;
}
