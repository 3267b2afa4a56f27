import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { hideToast, showToast } from '#renderer/components/toast.tsx';

interface Trouble {
  /** Of the toast. */
  id: string;
  /** Null when all is well. */
  problem: string | null;
  message: string;
  /** The page that shows the problem. */
  path: string;
}

/** Says once, on any page, that something is not as it should be; until it is. */
export function useTroubleToast({ id, problem, message, path }: Trouble): void {
  useEffect(() => {
    if (problem === null) return;
    showToast({ id, message, stays: true, action: { word: 'See why', onClick: () => navigate(path) } });
    return () => hideToast(id);
  }, [id, problem, message, path]);
}
