import type { ReactNode } from 'react';
import { useConnectionState } from '#renderer/api/useConnectionState.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';

/** Shows the app, unless this page was opened without the key that the loopback host hands out. */
export function Gate({ children }: { children: ReactNode }) {
  if (useConnectionState() !== 'refused') return children;
  return (
    <main>
      <EmptyState title="This page has no key">
        Only the window that Leadlight opened, or the whole address that it printed, can read your vault. Start
        Leadlight again to get a new window.
      </EmptyState>
    </main>
  );
}
