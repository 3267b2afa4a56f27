import { BrowserWindow, Notification } from 'electron';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import { bringForward } from './pageCommands.ts';

/** Tells of a vault that cannot be saved or backed up while no window of ours is in front; each problem once. */
export function tellerOfProblems(health: () => Promise<VaultHealth>): () => Promise<void> {
  let told: string | null = null;
  return async () => {
    const { readOnlyBecause, backupProblem } = await health();
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
