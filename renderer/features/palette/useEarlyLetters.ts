import { useEffect } from 'react';

/** By then the field has the keys, however busy the machine is. */
const LONGEST_WAIT_MS = 1000;

/** Takes the letters typed between the key that opens the palette and the moment its field has the focus. */
export function useEarlyLetters(requests: number, onLetter: (letter: string) => void): void {
  useEffect(() => {
    if (requests === 0) return;
    const stop = new AbortController();
    const take = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement && event.target.closest('[role="dialog"]')) return stop.abort();
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onLetter(event.key);
    };
    window.addEventListener('keydown', take, { capture: true, signal: stop.signal });
    const timer = setTimeout(() => stop.abort(), LONGEST_WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [requests, onLetter]);
}
