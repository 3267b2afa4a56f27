import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { HIDDEN_PARTS, type HiddenPart } from './exerciseSteps.ts';

interface HiddenParts {
  isShown: (part: HiddenPart) => boolean;
  /** The first that is still hidden. */
  next: HiddenPart | null;
  show: (part: HiddenPart) => void;
}

/** What was revealed stays so until one leaves the page. `R` reveals the next. */
export function useHiddenParts(): HiddenParts {
  const [shown, setShown] = useState<readonly HiddenPart[]>([]);
  const next = HIDDEN_PARTS.find(({ id }) => !shown.includes(id))?.id ?? null;
  const show = (part: HiddenPart) => {
    flushSync(() => setShown((before) => [...before, part]));
    // The button that had the focus is gone: its heading takes it, and what was revealed is read next.
    const heading = document.getElementById(part);
    heading?.focus({ preventScroll: true });
    heading?.closest('section')?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([['R', unlessTaken(() => next && show(next))]]);
  return { isShown: (part) => shown.includes(part), next, show };
}
