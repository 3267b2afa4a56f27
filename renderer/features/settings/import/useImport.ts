import { useSyncExternalStore } from 'react';
import { type ImportState, importState, onImportChange } from './importStore.ts';

export function useImport(): ImportState {
  return useSyncExternalStore(onImportChange, importState);
}
