import { useEffect, useState, useSyncExternalStore } from 'react';
import { onTakeChange, type TakeState, takeSeconds, takeState } from './takeState.ts';

const LOOK_EVERY_MS = 200;

export function useTake(): TakeState {
  return useSyncExternalStore(onTakeChange, takeState);
}

/** How long the take of this window is, in whole seconds. Draws again each second while it runs. */
export function useTakeSeconds(): number {
  return useSyncExternalStore(onSecond, () => Math.floor(takeSeconds()));
}

function onSecond(listener: () => void): () => void {
  const timer = window.setInterval(listener, LOOK_EVERY_MS);
  const off = onTakeChange(listener);
  return () => {
    window.clearInterval(timer);
    off();
  };
}

/** True from the second on that something was so for `ms` without a break. */
export function useLasting(isSo: boolean, ms: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    setLasted(false);
    if (!isSo) return;
    const timer = window.setTimeout(() => setLasted(true), ms);
    return () => window.clearTimeout(timer);
  }, [isSo, ms]);
  return isSo && hasLasted;
}
