import type { HostServices } from '../hostServices.ts';
import { failure } from '../procedures.ts';

/** Refuses in the sample what reaches out of its folder. `because` is a sentence. */
export function ownVaultOnly({ sample }: Pick<HostServices, 'sample'>, because: string): void {
  if (sample?.isOpen) throw failure('invalid', `${because} Delete it and go back to do this with your own vault.`);
}
