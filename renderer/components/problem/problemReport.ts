/** Whether the problem report is open. Kept outside of React: it must open also where a screen broke. */
let isOpen = false;
const listeners = new Set<() => void>();

export const isReportOpen = (): boolean => isOpen;

export function onReportChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function openProblemReport(): void {
  become(true);
}

export function closeProblemReport(): void {
  become(false);
}

function become(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}
