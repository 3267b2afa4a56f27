import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';

/** Tells each step. Then the vault is another, and the host lets go of this page: an end that is cut off is an end too. */
export async function untilAnother(
  steps: AsyncIterable<EncryptionStep>,
  onStep: (step: EncryptionStep) => void,
): Promise<void> {
  try {
    for await (const step of steps) onStep(step);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
