import { useSyncExternalStore } from 'react';
import { type ConnectionState, connectionState, onConnectionChange } from './connection.ts';

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(onConnectionChange, connectionState);
}
