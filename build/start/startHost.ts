import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { chooseAfterFetching, chooseHost, type HostChoice, type HostFacts } from './chooseHost.ts';
import { electronProgram, fetchElectron } from './electronRuntime.ts';
import { forgetGivingUp, gaveUpToday, rememberGivingUp } from './gaveUpToday.ts';
import { runHost } from './runHost.ts';

/** Opens the best host there is and resolves with its exit code. */
export async function startHost(argv: string[], root: string): Promise<number> {
  const today = Temporal.Now.plainDateISO().toString();
  const choice = await choose(root, today, {
    asked: argv.includes('--desktop') ? 'desktop' : argv.includes('--browser') ? 'browser' : null,
    wantsWindow: !argv.includes('--no-open'),
    hasDisplay: process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
    hasRuntime: electronProgram(root) !== null,
    gaveUpToday: gaveUpToday(root, today),
  });
  const hostArguments = argv.filter((argument) => argument !== '--desktop' && argument !== '--browser');
  switch (choice.open) {
    case 'desktop':
      return openDesktop(root, hostArguments, choice.why);
    case 'browser':
      return openBrowser(root, hostArguments, choice.why);
    case 'nothing':
      console.error(`The desktop host cannot open, because ${choice.why}. npm start opens the browser host instead.`);
      return 1;
  }
}

async function choose(root: string, today: string, facts: HostFacts): Promise<HostChoice> {
  const choice = chooseHost(facts);
  if (choice.open !== 'fetch-runtime') return choice;
  console.error('Fetching Electron’s runtime, about 110 MB…');
  const end = await fetchElectron(root);
  if (end === 'fetched') forgetGivingUp(root);
  else rememberGivingUp(root, today);
  return chooseAfterFetching(end, facts);
}

async function openDesktop(root: string, argv: string[], why: string): Promise<number> {
  const program = electronProgram(root);
  if (!program) return openBrowser(root, argv, 'Electron’s runtime is not there any more');
  console.log(`Leadlight opens on the desktop host, because ${why}.`);
  // Chromium refuses to start its sandbox as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const end = await runHost(program, [...asRoot, join(root, 'out/main/desktop.js'), ...argv], why);
  return end === 'did-not-start' ? openBrowser(root, argv, 'Electron’s runtime does not start on this system') : end;
}

async function openBrowser(root: string, argv: string[], why: string): Promise<number> {
  const end = await runHost(process.execPath, [join(root, 'out/main/browser.js'), ...argv], why);
  return end === 'did-not-start' ? 1 : end;
}
