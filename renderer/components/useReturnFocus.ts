import { useEffect, useState } from 'react';

/**
 * For what opens over the page by being mounted: when it goes, the focus returns to where it was. What had it may have
 * been drawn anew in the meantime; a session is then found by its id.
 */
export function useReturnFocus(sessionId?: string): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const id = sessionId ?? (opener instanceof HTMLElement ? opener.dataset['session'] : undefined);
      requestAnimationFrame(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        const drawnAnew = id ? document.querySelector(`[data-session="${CSS.escape(id)}"]`) : null;
        const target = opener?.isConnected && opener !== document.body ? opener : drawnAnew;
        if (target instanceof HTMLElement) target.focus();
      });
    },
    [opener, sessionId],
  );
}
