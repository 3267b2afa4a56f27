import { useSyncExternalStore } from 'react';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';

/** What is open over the page: one operation with what it would do, or the list of the last ones. */
export interface Asked {
  /** Null: the last changes. */
  operation: RescheduleOperation | null;
  returnTo: HTMLElement | null;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

/**
 * Shows over any page what an operation would do, and does it when that is wanted. A menu that is gone by the time it
 * closes says where the focus goes back to.
 */
export function askStep(operation: RescheduleOperation, returnTo: HTMLElement | null = null): void {
  become({ operation, returnTo });
}

export function showLastChanges(returnTo: HTMLElement | null = null): void {
  become({ operation: null, returnTo });
}

export function closeAsked(): void {
  become(null);
}

export function useAsked(): Asked | null {
  return useSyncExternalStore(subscribe, () => asked);
}

function become(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
