import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useFocusActions } from '#renderer/api/useFocus.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { showToast } from './toast.tsx';

/** The one way to start work on a session: its clock runs and its focus screen opens. Why it cannot is said here. */
export function useStartFocus(): (sessionId: SessionId) => Promise<void> {
  const { begin } = useFocusActions();
  const [, navigate] = useLocation();
  return useCallback(
    async (sessionId) => {
      try {
        await begin(sessionId);
        navigate(`/focus/${sessionId}`);
      } catch (error) {
        showToast({ message: failureMessage(error) });
      }
    },
    [begin, navigate],
  );
}
