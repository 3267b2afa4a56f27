import { setTimeout as wait } from 'node:timers/promises';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';

/** A command works on one's own vault for less than this while it is closed here. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/** Opens a vault, also one that a command has just now. Throws what `open` throws. */
export async function patiently<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  const began = performance.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const isCommand = error instanceof VaultInUse && error.holder.host === 'cli';
      if (!isCommand || performance.now() - began > PATIENCE_MS) throw error;
      await wait(PAUSE_MS);
    }
  }
}
