import { app } from 'electron';
import { reportBug } from '#electron/host/reportBug.ts';

/**
 * Ends the app once its windows are closed and the last save is on disk, unless it is to stay when its window closes and
 * the user is not quitting.
 */
export function quitAfterLastSave(stays: () => boolean, closePlanner: () => Promise<void>): void {
  let isQuitting = false;
  let planner: 'open' | 'closing' | 'closed' = 'open';

  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('browser-window-focus', () => {
    // Still there although the app was quitting: the user went on writing.
    isQuitting = false;
  });
  app.on('window-all-closed', () => {
    if (isQuitting || !stays()) app.quit();
  });
  app.on('will-quit', (event) => {
    if (planner === 'closed') return;
    event.preventDefault();
    if (planner === 'closing') return;
    planner = 'closing';
    void closePlanner()
      .catch(reportBug)
      .finally(() => {
        planner = 'closed';
        app.quit();
      });
  });
}
