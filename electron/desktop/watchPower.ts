import { powerMonitor } from 'electron';

/**
 * Calls back when somebody comes back to the machine, until the returned function is called: while it slept no timer
 * ran, and what came due is to be told at once. Linux tells of sleep alone.
 */
export function watchPower(onReturn: () => void): () => void {
  powerMonitor.on('resume', onReturn);
  powerMonitor.on('unlock-screen', onReturn);
  return () => {
    powerMonitor.off('resume', onReturn);
    powerMonitor.off('unlock-screen', onReturn);
  };
}

/** Calls back before the machine sleeps and when its screen is locked, until the returned function is called. */
export function watchLeaving(onLeave: () => void): () => void {
  powerMonitor.on('suspend', onLeave);
  powerMonitor.on('lock-screen', onLeave);
  return () => {
    powerMonitor.off('suspend', onLeave);
    powerMonitor.off('lock-screen', onLeave);
  };
}
