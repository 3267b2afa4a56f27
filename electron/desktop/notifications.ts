import { BrowserWindow } from 'electron';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import { bringForward } from './pageCommands.ts';
import { showNotice } from './showNotice.ts';

/** Tells of a vault that cannot be saved or backed up while no window of ours is in front; each problem once. */
export function tellerOfProblems(health: () => Promise<VaultHealth>): () => Promise<void> {
  let told: string | null = null;
  return async () => {
    const { readOnlyBecause, backupProblem } = await health();
    const problem = readOnlyBecause ?? backupProblem;
    if (problem === told) return;
    told = problem;
    if (problem !== null && BrowserWindow.getFocusedWindow() === null)
      showNotice({ title: 'Leadlight needs your attention', body: problem, onClick: come });
  };
}

function come(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window) bringForward(window);
}
