import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/** A search answers while one types: soon enough to feel so, rarely enough not to ask for every letter. */
const SEARCH_AFTER_MS = 100;

/** What stands in a search field: as typed at once, handed on a moment later, and changed when it changes elsewhere. */
export function useTypedText(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const [known, setKnown] = useState(kept);
  if (kept !== known) {
    setKnown(kept);
    setTyped(kept);
  }
  const handOn = useDebouncedCallback((text: string) => {
    setKnown(text);
    keep(text);
  }, SEARCH_AFTER_MS);
  return [
    typed,
    (text) => {
      setTyped(text);
      handOn(text);
    },
  ];
}
