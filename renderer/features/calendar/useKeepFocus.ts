import { type RefObject, useEffect, useRef } from 'react';

/**
 * A block that moves is drawn anew somewhere else. When that takes the focus away from it, the focus follows, so that
 * the next arrow key still means the same session.
 */
export function useKeepFocus(page: RefObject<HTMLElement | null>): void {
  const focused = useRef<string | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const { target } = event;
      focused.current = (target instanceof HTMLElement && target.dataset['session']) || null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return;
    page.current?.querySelector<HTMLElement>(`[data-session="${focused.current}"]`)?.focus();
  });
}
