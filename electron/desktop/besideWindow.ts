import { app, BrowserWindow } from 'electron';
import type { Clock } from '#electron/planner/clock.ts';
import type { Planner } from '#electron/planner/planner.ts';
import { followChanges } from './followChanges.ts';
import { HIDDEN, hidesNotices } from './hiddenNotices.ts';
import { tellerOfProblems } from './notifications.ts';
import type { PageCommand } from './pageCommands.ts';
import type { PlannerClient } from './plannerClient.ts';
import { followPresence } from './presence/followPresence.ts';
import { takeStep } from './presence/takeStep.ts';
import type { TrayStep } from './presence/trayContent.ts';
import { tellReminders } from './reminders.ts';
import { showNotice } from './showNotice.ts';
import { takeChosenTheme } from './theme.ts';
import { type ShownTray, showTray } from './tray.ts';
import { tryStep } from './tryStep.ts';
import { watchPower } from './watchPower.ts';

interface BesideWindow {
  planner: Planner;
  client: PlannerClient;
  clock: Clock;
  builtFolder: string;
  platform: NodeJS.Platform;
  /** Brings the window forward, and with `tell` has its page do something. */
  come(): void;
  tell(what: PageCommand): void;
}

/** Referred to for as long as the app runs, or it would leave the screen. */
let tray: ShownTray | null = null;

/** What the app shows without its window: the tray, notifications and the badge. Returns what ends that. */
export function besideWindow({ planner, client, clock, builtFolder, platform, come, tell }: BesideWindow): () => void {
  const attempt = tryStep(come);
  const take = (step: TrayStep) => attempt(() => takeStep(client, step, tell));
  tray = showTray({ builtFolder, platform, open: come, command: tell, take, quit: () => app.quit() });
  const presence = followPresence({
    planner: client,
    clock,
    show: (content) => tray?.show(content),
    tellEnd: ({ title, body, isQuiet, sessionId }) =>
      attempt(async () => {
        // A window sounds a chime of its own.
        const isSilent = isQuiet || BrowserWindow.getAllWindows().length > 0;
        const words = (await hidesNotices(client)) ? HIDDEN : { title, body };
        showNotice({ ...words, isSilent, onClick: () => tell(`/focus/${sessionId}`) });
      }),
  });
  const tellOfProblems = tellerOfProblems(() => client.app.health());
  const remind = tellReminders({ planner: client, platform, open: tell, attempt });
  const stopFollowing = followChanges(client, async ({ topic }) => {
    await presence.changed(topic);
    if (topic === 'settings') await takeChosenTheme(client);
    if (topic === 'health') await tellOfProblems();
    if (topic === 'reminders') await remind();
  });
  const onReturn = () => attempt(() => planner.lookAtClock().then(presence.look));
  const stopWatching = watchPower(onReturn);
  void presence.look();
  attempt(remind);
  return () => {
    stopWatching();
    stopFollowing();
    presence.stop();
    tray?.destroy();
    tray = null;
  };
}
