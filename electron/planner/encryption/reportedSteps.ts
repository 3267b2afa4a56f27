import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';

/**
 * Runs work and yields how far it is, the newest step only. The work goes on where nobody listens any more: half of it
 * would be worse than all.
 */
export async function* reportedSteps(
  work: (onProgress: (step: EncryptionStep) => void) => Promise<void>,
): AsyncGenerator<EncryptionStep, void> {
  const steps: EncryptionStep[] = [];
  let wake = (): void => undefined;
  let hasEnded = false;
  const done = work((step) => {
    steps.push(step);
    wake();
  }).finally(() => {
    hasEnded = true;
    wake();
  });
  // It is waited for in the end; a listener that goes away leaves it to itself.
  done.catch(() => undefined);
  while (!hasEnded) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (steps.length > 0 || hasEnded) resolve();
    });
    const [newest] = steps.splice(0).slice(-1);
    if (newest) yield newest;
  }
  await done;
}
