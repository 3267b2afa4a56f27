import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { findPath } from './findPath.ts';

const SEARCH_AFTER_MS = 120;

interface Find {
  /** As it stands in the field. */
  text: string;
  onText: (text: string) => void;
}

/**
 * What is typed becomes the address a moment later, and the address is what is searched for. It takes the place of the
 * one before, so that Back leaves the search at once.
 */
export function useFind(find: string, listPath: string): Find {
  const [text, setText] = useState(find);
  const [seen, setSeen] = useState(find);
  if (find !== seen) {
    setSeen(find);
    setText(find);
  }
  const go = useDebouncedCallback((wanted: string) => {
    setSeen(wanted);
    navigate(wanted === '' ? listPath : findPath(wanted), { replace: true });
  }, SEARCH_AFTER_MS);
  return {
    text,
    onText: (next) => {
      setText(next);
      go(next.trim());
    },
  };
}
