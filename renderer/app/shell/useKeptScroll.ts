import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A new page begins at its top; going back shows a page where one left it. The router's own steps fire no `popstate`,
 * those of the browser's Back and Forward do.
 */
export function useKeptScroll(page: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const kept = useRef(new Map<string, number>());
  const isBack = useRef(false);
  useLayoutEffect(() => {
    const note = () => {
      isBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    element.scrollTop = isBack.current ? (kept.current.get(page) ?? 0) : 0;
    isBack.current = false;
    const remember = () => kept.current.set(page, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [page]);
  return main;
}
