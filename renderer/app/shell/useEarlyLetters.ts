import { useEffect } from 'react';

/** By then the field has the keys, however busy the machine is. */
const LONGEST_WAIT_MS = 1000;

/**
 * Takes the letters typed between the key that asks for a field over the page and the moment the field has the focus:
 * it may still be on its way, and the page would take them for its own keys. `turn` grows with each asking; 0 is none.
 */
export function useEarlyLetters(turn: number, onLetter: (letter: string) => void): void {
  useEffect(() => {
    if (turn === 0) return;
    const stop = new AbortController();
    const take = (event: KeyboardEvent) => {
      const isThere = event.target instanceof Element && event.target.matches('[role="dialog"] :is(input, textarea)');
      if (isThere) return stop.abort();
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
  }, [turn, onLetter]);
}
