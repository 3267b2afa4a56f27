import { useState } from 'react';
import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';

interface Steps {
  /** How far the work is; null while none goes on. */
  step: EncryptionStep | null;
  /** Ends with the steps, and throws what they throw. */
  follow(steps: AsyncIterable<EncryptionStep>): Promise<void>;
}

/** Shows the steps. Then the vault is another, and the host lets go of this page: an end that is cut off is an end too. */
export function useSteps(): Steps {
  const [step, setStep] = useState<EncryptionStep | null>(null);
  const follow = async (steps: AsyncIterable<EncryptionStep>) => {
    try {
      for await (const each of steps) setStep(each);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return;
      setStep(null);
      throw error;
    }
  };
  return { step, follow };
}
