import { useEffect, useState } from 'react';
import { type MarkedText, markedText } from './markedText.ts';

/** Marking is over when nothing changed for so long. */
const SETTLED_MS = 250;

/** What is marked on the page, once marking is over; gone while one scrolls or marks on. */
export function useMarkedText(): MarkedText | null {
  const [marked, setMarked] = useState<MarkedText | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      setMarked(null);
      clearTimeout(timer);
      timer = setTimeout(() => setMarked(markedText()), SETTLED_MS);
    };
    document.addEventListener('selectionchange', look, { signal });
    window.addEventListener('scroll', look, { signal, capture: true, passive: true });
    window.addEventListener('resize', look, { signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return marked;
}
