import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { openLoopback } from '#electron/host/loopback/openLoopback.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import type { PlannerSlot } from '#electron/host/plannerSlot.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import { openWithSample } from '#electron/host/sample/openWithSample.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import { systemClock } from '#electron/planner/clock.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { declareAppScheme, serveApp } from './assets.ts';
import { besideLocked } from './besideLocked.ts';
import { besideWindow } from './besideWindow.ts';
import { desktopServices } from './desktopServices.ts';
import { IN_TRAY, wasOpenedAtLogin } from './machine/autostart.ts';
import { isWayland } from './machine/isWayland.ts';
import { openMachine } from './machine/openMachine.ts';
import { setMenu } from './menu.ts';
import { microphone } from './microphone.ts';
import { bringForward, command, type PageCommand } from './pageCommands.ts';
import { plannerClient } from './plannerClient.ts';
import { offerPlanner } from './plannerPort.ts';
import { quitAfterLastSave } from './quitting.ts';
import { guardPages, guardSession } from './security.ts';
import { catchSurprises } from './surprises.ts';
import { takeChosenTheme } from './theme.ts';
import { watchLeaving } from './watchPower.ts';
import { openWindow } from './window.ts';

export interface DesktopSetup extends Machine {
  /** Says which vault to open; throws what resolveVaultLocation throws. */
  locateVault(): Promise<VaultLocation>;
  /** What the program was started with, after its own name. */
  argv: readonly string[];
  /** Where this machine's settings are kept. */
  configFolder: string;
  /** The build: page, preload, icons and notices. */
  builtFolder: string;
  /** The process, which says when something was thrown that nobody caught. */
  running: EventEmitter;
}

/** Everything that must happen before Electron is ready, and then the app itself. */
export function startDesktopHost(setup: DesktopSetup): void {
  catchSurprises(setup.running);
  guardPages();
  declareAppScheme();
  // Keys for every program go through the desktop there, and only where this asks for it.
  if (isWayland(setup)) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
  // Started from the sources, it would be called Electron.
  app.setName('Leadlight');
  const profile = join(setup.configFolder, 'desktop-profile');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath('userData', profile);
  if (setup.platform === 'win32') app.setAppUserModelId('dev.leadlight.app');
  if (!app.requestSingleInstanceLock()) {
    console.log('Leadlight is open already: here is its window.');
    app.quit();
    return;
  }
  app
    .whenReady()
    .then(() => open(setup))
    .catch(giveUp);
}

async function open(setup: DesktopSetup): Promise<void> {
  const { env, platform, configFolder, builtFolder } = setup;
  const window = theWindow(() =>
    openWindow({ builtFolder, platform, placeFile: join(configFolder, 'desktop-window.json') }),
  );
  const tell = (what: PageCommand) => command(window(), what);
  const come = () => bringForward(window());
  const options = await openMachine(setup, () => tell('capture'));
  const hostReason = env['LEADLIGHT_HOST_REASON'] || 'it was started by itself';
  const clock = systemClock(env['LEADLIGHT_NOW']);
  const [files, location] = await Promise.all([listPageFiles(join(builtFolder, 'renderer')), setup.locateVault()]);
  const sound = microphone();
  const host = desktopServices({ machine: setup, location, options, builtFolder, hostReason, microphone: sound });
  const slot = await openWithSample({ location, clock, host, configFolder });
  const ends: (() => void | Promise<void>)[] = [];
  quitAfterLastSave(
    () => platform === 'darwin' || options.staysInTray(),
    async () => {
      for (const end of ends) await end();
      await slot.close();
    },
  );
  let endBeside = (): void => undefined;
  /** What stands beside the window speaks with the present planner alone. */
  const beginBeside = async () => {
    endBeside();
    const planner = slot.present();
    endBeside = () => undefined;
    if (!planner) return;
    if (planner.isLocked) {
      endBeside = besideLocked({ planner, gate: slot.gate, builtFolder, platform, come });
      return;
    }
    const client = plannerClient(planner.router);
    await takeChosenTheme(client);
    endBeside = besideWindow({ planner, client, clock, builtFolder, platform, come, tell });
  };

  guardSession(session.defaultSession, sound);
  serveApp(files);
  const pagesChanged = offerPlanner(slot.router);
  setMenu(platform, tell);
  await beginBeside();
  ends.push(() => endBeside(), watchLeaving(slot.gate.sleeps));
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(IN_TRAY)) come();
  });
  app.on('activate', come);
  options.takeKeys();
  if (!wasOpenedAtLogin(setup, setup.argv)) window();
  const commands = offerToCommands(slot, configFolder);
  slot.onChange((change) => {
    pagesChanged(change);
    beginBeside().catch(reportBug);
  });
  ends.push(async () => (await commands)());
}

/** Commands speak with the planner as they do on the browser host. Without them the app is whole all the same. */
async function offerToCommands(slot: PlannerSlot, configFolder: string): Promise<() => Promise<void>> {
  try {
    const { close, changed } = await openLoopback({ router: slot.router, configFolder });
    slot.onChange(changed);
    return close;
  } catch (error) {
    reportBug(error);
    return () => Promise.resolve();
  }
}

/** The one window; opened anew when it was closed, as on a Mac. */
function theWindow(openAnew: () => BrowserWindow): () => BrowserWindow {
  return () => BrowserWindow.getAllWindows()[0] ?? openAnew();
}

/** The vault cannot be opened, or something unexpected happened before there was a window. */
function giveUp(error: unknown): void {
  const words = startFailure(error);
  if (words === null) reportBug(error);
  else console.error(words);
  dialog.showErrorBox(
    'Leadlight cannot open',
    words ?? 'It met a problem it did not expect, before anything was changed.',
  );
  app.exit(1);
}
