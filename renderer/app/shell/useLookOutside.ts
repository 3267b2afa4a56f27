import { useEffect } from 'react';
import { planner } from '#renderer/api/connection.ts';

/** Whoever comes back to the window may have edited a file meanwhile: it is looked at once, not at the next look. */
export function useLookOutside(): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') planner.conflicts.look().catch(() => undefined);
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
}
