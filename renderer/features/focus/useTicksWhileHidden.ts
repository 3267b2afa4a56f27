import { useEffect, useReducer } from 'react';

/** Draws again each second while the page is hidden and something `counts`: the end is told on time. */
export function useTicksWhileHidden(counts: boolean): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!counts) return;
    let worker: Worker | null = null;
    const follow = () => {
      worker?.terminate();
      worker = null;
      if (!document.hidden) return;
      worker = new Worker(new URL('./secondTicks.ts', import.meta.url), { type: 'module' });
      worker.onmessage = tick;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      worker?.terminate();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [counts]);
}
