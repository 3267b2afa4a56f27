import { lazy, Suspense, useEffect } from 'react';
import { useRun } from '#renderer/api/useRun.ts';
import { type Asked, closeAsked, useAsked } from './askedStep.ts';

const StepDialog = lazy(async () => ({ default: (await import('./StepDialog.tsx')).StepDialog }));
const LastChangesDialog = lazy(async () => ({
  default: (await import('./LastChangesDialog.tsx')).LastChangesDialog,
}));

/** What `askStep` and `showLastChanges` open. Mount it once. */
export function AskedOverlay() {
  const asked = useAsked();
  return <Suspense>{asked && <AskedDialog asked={asked} />}</Suspense>;
}

function AskedDialog({ asked: { operation, returnTo } }: { asked: Asked }) {
  const run = useRun();
  useEffect(
    () => () => {
      if (returnTo) requestAnimationFrame(() => returnTo.isConnected && returnTo.focus());
    },
    [returnTo],
  );
  if (!run) return null;
  return operation ? (
    <StepDialog run={run} asked={operation} onClose={closeAsked} />
  ) : (
    <LastChangesDialog run={run} onClose={closeAsked} />
  );
}
