import { StorageFailure } from '../vaultDocument.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';

/** While the folder is away the user is told, also when no save was asked for since. */
export function toldGuard(
  guard: () => Promise<void>,
  health: VaultHealthState,
  onBack: () => void,
): () => Promise<void> {
  return async () => {
    try {
      await guard();
    } catch (error) {
      if (error instanceof StorageFailure) health.setAway(error.message);
      throw error;
    }
    if (health.current().away !== null) onBack();
  };
}
