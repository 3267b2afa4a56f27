import { lazy, Suspense, useEffect } from 'react';
import { useRun } from '#renderer/api/useRun.ts';
import { closeAsked, useAsked } from './askedStep.ts';

const StepDialog = lazy(async () => ({ default: (await import('./StepDialog.tsx')).StepDialog }));
const LastChangesDialog = lazy(async () => ({
  default: (await import('./LastChangesDialog.tsx')).LastChangesDialog,
}));

/** What `askStep` and `showLastChanges` open. Mount it once. */
export function AskedOverlay() {
  const asked = useAsked();
  const run = useRun();
  const returnTo = asked?.returnTo ?? null;
  useEffect(
    () => () => {
      if (returnTo) requestAnimationFrame(() => returnTo.isConnected && returnTo.focus());
    },
    [returnTo],
  );
  if (!asked || !run) return null;
  return (
    <Suspense>
      {asked.operation ? (
        <StepDialog run={run} asked={asked.operation} onClose={closeAsked} />
      ) : (
        <LastChangesDialog run={run} onClose={closeAsked} />
      )}
    </Suspense>
  );
}
