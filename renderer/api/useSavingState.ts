import { useSyncExternalStore } from 'react';
import { onSavingChange, type SavingState, savingState } from './saving.ts';

export function useSavingState(): SavingState {
  return useSyncExternalStore(onSavingChange, savingState);
}
