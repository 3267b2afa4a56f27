import type { KeyboardEvent } from 'react';

/** True for an Esc in the entry itself that nothing else there answers: no menu, no search, no list of days. */
export function isLeaving({ key, target, currentTarget, defaultPrevented }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof Element) || !currentTarget.contains(target))
    return false;
  return currentTarget.querySelector('[aria-expanded="true"], .cm-search') === null;
}
