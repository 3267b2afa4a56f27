import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session, type Tray } from 'electron';
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
import { setMenu } from './menu.ts';
import { tellerOfProblems } from './notifications.ts';
import { bringForward, command, type PageCommand } from './pageCommands.ts';
import { plannerClient } from './plannerClient.ts';
import { offerPlanner } from './plannerPort.ts';
import { quitAfterLastSave } from './quitting.ts';
import { guardPages, guardSession } from './security.ts';
import { catchSurprises } from './surprises.ts';
import { takeChosenTheme } from './theme.ts';
import { showTray } from './tray.ts';
import { openWindow } from './window.ts';

export interface DesktopSetup extends Machine {
  /** Says which vault to open; throws what resolveVaultLocation throws. */
  locateVault(): Promise<VaultLocation>;
  /** Where this machine's settings are kept. */
  configFolder: string;
  /** The build: page, preload, icons and notices. */
  builtFolder: string;
  /** The process, which says when something was thrown that nobody caught. */
  running: EventEmitter;
}

/** Referred to for as long as the app runs, or it would leave the screen. */
let tray: Tray | null = null;

/** Everything that must happen before Electron is ready, and then the app itself. */
export function startDesktopHost(setup: DesktopSetup): void {
  catchSurprises(setup.running);
  guardPages();
  declareAppScheme();
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
  const hostReason = env['LEADLIGHT_HOST_REASON'] || 'it was started by itself';
  const [files, planner] = await Promise.all([
    listPageFiles(join(builtFolder, 'renderer')),
    plannerOf(setup, hostReason),
  ]);
  const client = plannerClient(planner.router);
  await takeChosenTheme(client);
  const tellOfProblems = tellerOfProblems(() => client.app.health());
  const stopFollowing = followChanges(client, async ({ topic }) => {
    if (topic === 'settings') await takeChosenTheme(client);
    if (topic === 'health') await tellOfProblems();
  });
  quitAfterLastSave(platform, () => {
    stopFollowing();
    return planner.close();
  });

  guardSession(session.defaultSession);
  serveApp(files);
  offerPlanner(planner.router);
  const window = theWindow(() =>
    openWindow({ builtFolder, platform, placeFile: join(configFolder, 'desktop-window.json') }),
  );
  const tell = (what: PageCommand) => command(window(), what);
  const come = () => bringForward(window());
  app.on('second-instance', come);
  app.on('activate', come);
  setMenu(platform, tell);
  tray = showTray({ builtFolder, platform, open: come, command: tell, quit: () => app.quit() });
  app.once('will-quit', () => tray?.destroy());
  window();
}

async function plannerOf(setup: DesktopSetup, hostReason: string): Promise<Planner> {
  return openPlanner({
    location: await setup.locateVault(),
    clock: systemClock(setup.env['LEADLIGHT_NOW']),
    host: desktopServices(setup, setup.builtFolder, hostReason),
  });
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
