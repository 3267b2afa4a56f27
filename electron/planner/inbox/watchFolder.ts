import { type FSWatcher, watch } from 'node:fs';

/** A watch sees nothing on some network drives, and nothing more once its folder was replaced. */
const LOOK_EVERY_MS = 1000;

/** Calls back whenever something may have changed in a folder, until the returned function is called. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const timer = setInterval(onChange, LOOK_EVERY_MS).unref();
  const watcher = tryToWatch(folder, onChange);
  return () => {
    clearInterval(timer);
    watcher?.close();
  };
}

/** Null where the system has no watch to give: then the timer alone looks. */
function tryToWatch(folder: string, onChange: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
