import { reportBug } from '#electron/host/reportBug.ts';
import { showNotice } from './showNotice.ts';

/** Does something that nobody waits for, and says in a notification when it was refused. */
export type Trying = (step: () => Promise<void>) => void;

export function tryStep(onClick: () => void): Trying {
  return (step) => {
    step().catch((error: unknown) => {
      const isExpected = error instanceof Error && 'defined' in error && error.defined === true;
      if (!isExpected) return reportBug(error);
      showNotice({ title: 'That could not be done', body: error.message, onClick });
    });
  };
}
