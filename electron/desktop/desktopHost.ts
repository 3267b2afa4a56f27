import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { openLoopback } from '#electron/host/loopback/openLoopback.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import { systemClock } from '#electron/planner/clock.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';
import { openPlanner, type Planner } from '#electron/planner/planner.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { declareAppScheme, serveApp } from './assets.ts';
import { desktopServices } from './desktopServices.ts';
import { followChanges } from './followChanges.ts';
import { IN_TRAY, wasOpenedAtLogin } from './machine/autostart.ts';
import { isWayland } from './machine/isWayland.ts';
import { openMachine } from './machine/openMachine.ts';
import { setMenu } from './menu.ts';
import { tellerOfProblems } from './notifications.ts';
import { bringForward, command, type PageCommand } from './pageCommands.ts';
import { plannerClient } from './plannerClient.ts';
import { offerPlanner } from './plannerPort.ts';
import { followPresence } from './presence/followPresence.ts';
import { takeStep } from './presence/takeStep.ts';
import type { TrayStep } from './presence/trayContent.ts';
import { quitAfterLastSave } from './quitting.ts';
import { tellReminders } from './reminders.ts';
import { guardPages, guardSession } from './security.ts';
import { showNotice } from './showNotice.ts';
import { catchSurprises } from './surprises.ts';
import { takeChosenTheme } from './theme.ts';
import { type ShownTray, showTray } from './tray.ts';
import { tryStep } from './tryStep.ts';
import { watchPower } from './watchPower.ts';
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

/** Referred to for as long as the app runs, or it would leave the screen. */
let tray: ShownTray | null = null;

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
  const host = desktopServices({ machine: setup, options, builtFolder, hostReason });
  const planner = await openPlanner({ location, clock, host });
  const client = plannerClient(planner.router);
  await takeChosenTheme(client);

  guardSession(session.defaultSession);
  serveApp(files);
  offerPlanner(planner.router);
  setMenu(platform, tell);
  const attempt = tryStep(come);
  const take = (step: TrayStep) => attempt(() => takeStep(client, step, tell));
  tray = showTray({ builtFolder, platform, open: come, command: tell, take, quit: () => app.quit() });
  app.once('will-quit', () => tray?.destroy());
  const presence = followPresence({
    planner: client,
    clock,
    show: (content) => tray?.show(content),
    // A window sounds a chime of its own.
    tellEnd: ({ title, body, sessionId }) =>
      showNotice({ title, body, isSilent: true, onClick: () => tell(`/focus/${sessionId}`) }),
  });
  const tellOfProblems = tellerOfProblems(() => client.app.health());
  const remind = tellReminders({ planner: client, open: tell, attempt });
  const stopFollowing = followChanges(client, async ({ topic }) => {
    await presence.changed(topic);
    if (topic === 'settings') await takeChosenTheme(client);
    if (topic === 'health') await tellOfProblems();
    if (topic === 'reminders') await remind();
  });
  watchPower(() => attempt(() => planner.lookAtClock().then(presence.look)));
  const letCommandsGo = await offerToCommands(planner.router, configFolder);
  quitAfterLastSave(
    () => platform === 'darwin' || options.staysInTray(),
    async () => {
      stopFollowing();
      presence.stop();
      await letCommandsGo();
      await planner.close();
    },
  );

  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(IN_TRAY)) come();
  });
  app.on('activate', come);
  options.takeKeys();
  if (!wasOpenedAtLogin(setup, setup.argv)) window();
  await presence.look();
  attempt(remind);
}

/** Commands speak with the planner as they do on the browser host. Without them the app is whole all the same. */
async function offerToCommands(router: Planner['router'], configFolder: string): Promise<() => Promise<void>> {
  try {
    const { close } = await openLoopback({ router, configFolder });
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
