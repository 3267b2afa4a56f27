import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { type BusyReading, LARGEST_CALENDAR } from '#shared/contract/calendarContract.ts';

export interface ReadFile {
  /** Its name. */
  file: string;
  reading: BusyReading;
}

interface ReadBusy {
  reading: ReadFile | null;
  /** Why the file could not even be looked into. */
  problem: string | null;
  read(file: File): Promise<void>;
  clear(): void;
}

/** Reads the busy times of one file at a time. Nothing is saved. */
export function useReadBusy(): ReadBusy {
  const [reading, setReading] = useState<ReadFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    reading,
    problem,
    async read(file) {
      setReading(null);
      setProblem(null);
      try {
        const { name } = file;
        const text = await textOf(file);
        if (typeof text !== 'string') return setProblem(text.problem);
        setReading({ file: name, reading: await planner.calendar.readBusy({ name, text }) });
      } catch (error) {
        setProblem(failureMessage(error));
      }
    },
    clear() {
      setReading(null);
      setProblem(null);
    },
  };
}

async function textOf(file: File): Promise<string | { problem: string }> {
  if (file.size > LARGEST_CALENDAR) {
    return { problem: `“${file.name}” is larger than 10 MB. Export fewer years of the calendar.` };
  }
  try {
    return await file.text();
  } catch {
    return { problem: `“${file.name}” cannot be read. Choose a file, not a folder, that you may open.` };
  }
}
