import { useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';

interface Check {
  /** How much was read; null while none runs. */
  running: { files: number; backups: number } | null;
  problem: string | null;
  start(): void;
  stop(): void;
}

/** One check at a time; leaving the page ends it. */
export function useCheck(): Check {
  const [running, setRunning] = useState<Check['running']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const run = async () => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setProblem(null);
    setRunning({ files: 0, backups: 0 });
    try {
      for await (const step of await planner.diagnostics.check(undefined, { signal })) {
        if (step.state === 'checking') setRunning({ files: step.files, backups: step.backups });
      }
      await queryClient.invalidateQueries({ queryKey: queries.diagnostics.health.key() });
    } catch (error) {
      if (!signal.aborted) setProblem(failureMessage(error));
    }
    setRunning(null);
  };

  return { running, problem, start: () => void run(), stop: () => stopping.current?.abort() };
}
