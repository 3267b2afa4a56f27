import { useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { handOverPictures } from '#renderer/components/markdown/handOverPictures.ts';
import type { ExportProgress } from '#shared/contract/exportContract.ts';

interface Export {
  progress: ExportProgress | null;
  /** Diagrams that are drawn before the first file is written. */
  diagramsLeft: number;
  /** Why it failed, in words for the user. */
  problem: string | null;
  start: (folder: string) => Promise<void>;
  /** Leaves everything as it was. */
  cancel: () => void;
}

export function useExport(): Export {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [diagramsLeft, setDiagramsLeft] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async (folder: string) => {
    stop.current = new AbortController();
    setProblem(null);
    setProgress({ state: 'writing', filesDone: 0, filesTotal: 0 });
    try {
      await handOverPictures(stop.current.signal, setDiagramsLeft);
      setDiagramsLeft(0);
      const steps = await planner.export.toMarkdown({ folder }, { signal: stop.current.signal });
      for await (const step of steps) setProgress(step);
    } catch (error) {
      setProgress(null);
      if (!stop.current.signal.aborted) setProblem(failureMessage(error));
    }
  };
  return { progress, diagramsLeft, problem, start, cancel: () => stop.current?.abort() };
}
