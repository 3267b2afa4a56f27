import { useEffect } from 'react';
import { loadProgress } from './ProgressAhead.tsx';

/** Longer than a first page takes to settle. */
const REST_MS = 4000;

/** Loads Progress once the page has had nothing to do for a while, for it brings the charts along. */
export function useProgressAhead(): void {
  useEffect(() => {
    let asked = 0;
    const timer = setTimeout(() => {
      asked = requestIdleCallback(loadProgress);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(asked);
    };
  }, []);
}
