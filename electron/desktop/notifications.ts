import { BrowserWindow, Notification } from 'electron';
import { bringForward } from './pageCommands.ts';
import type { PlannerClient } from './plannerClient.ts';

/** Tells of a vault that cannot be saved or backed up while no window of ours is in front; each problem once. */
export function tellerOfProblems(planner: PlannerClient): () => Promise<void> {
  let told: string | null = null;
  return async () => {
    const { readOnlyBecause, backupProblem } = await planner.app.health();
    const problem = readOnlyBecause ?? backupProblem;
    if (problem === told) return;
    told = problem;
    if (problem !== null && BrowserWindow.getFocusedWindow() === null)
      notify('Leadlight needs your attention', problem);
  };
}

function notify(title: string, body: string): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  notification.on('click', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) bringForward(window);
  });
  notification.show();
}
