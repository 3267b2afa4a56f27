import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';

interface Trying {
  /** Why the last try failed, in words; null while one goes on. */
  problem: string | null;
  isBusy: boolean;
  trying(work: () => Promise<void>): Promise<void>;
}

/** Work of a dialog that may be refused and tried again. */
export function useTrying(): Trying {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const trying = async (work: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(failureMessage(error));
    }
    setBusy(false);
  };
  return { problem, isBusy, trying };
}
