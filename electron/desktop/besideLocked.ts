import { app } from 'electron';
import type { VaultGate } from '#electron/host/gate/vaultGate.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import type { Planner } from '#electron/planner/planner.ts';
import { closeNotices, showNotice } from './showNotice.ts';
import { showTray } from './tray.ts';
import { watchPower } from './watchPower.ts';

interface BesideLocked {
  planner: Planner;
  gate: Pick<VaultGate, 'onDue'>;
  builtFolder: string;
  platform: NodeJS.Platform;
  /** Brings the window forward, which asks for the passphrase. */
  come(): void;
}

/** What the app shows without its window while the vault is locked: that it is, and that something is due. Returns what ends that. */
export function besideLocked({ planner, gate, builtFolder, platform, come }: BesideLocked): () => void {
  const tray = showTray({
    builtFolder,
    platform,
    isLocked: true,
    open: come,
    command: come,
    take: come,
    quit: () => app.quit(),
  });
  closeNotices();
  // Windows has no number on an icon.
  if (platform !== 'win32') app.setBadgeCount(0);
  const stopTelling = gate.onDue(() =>
    showNotice({ title: 'Something is due', body: 'Unlock Leadlight to see it.', onClick: come }),
  );
  const stopWatching = watchPower(() => void planner.lookAtClock().catch(reportBug));
  return () => {
    stopWatching();
    stopTelling();
    tray.destroy();
  };
}
