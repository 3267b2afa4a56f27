import { useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { countedWords } from '#shared/domain/words/countedWords.ts';

interface Verifying {
  done: number;
  total: number;
}

/** Reads every backup back; leaving the page stops it. */
export function useVerify() {
  const [progress, setProgress] = useState<Verifying | null>(null);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  async function verify(): Promise<void> {
    const stopped = new AbortController();
    underWay.current = stopped;
    setProgress({ done: 0, total: 0 });
    try {
      for await (const step of await planner.backups.verify(undefined, { signal: stopped.signal })) {
        if (step.state === 'verifying') setProgress(step);
        else showToast({ message: resultWords(step.checked, step.damaged.length) });
      }
    } catch (error) {
      if (!stopped.signal.aborted) showToast({ message: failureMessage(error) });
    } finally {
      setProgress(null);
    }
  }

  return { progress, verify, stop: () => underWay.current?.abort() };
}

function resultWords(checked: number, damaged: number): string {
  const backups = countedWords(checked, 'backup', 'backups');
  if (damaged === 0) return `${backups} read back as written.`;
  return `${damaged} of ${backups} ${damaged === 1 ? 'is' : 'are'} damaged. The list says which.`;
}
