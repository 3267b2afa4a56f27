import { Component, type ReactNode } from 'react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';

/** A bug shows one calm page instead of a blank window. What is saved stays saved. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main>
        <EmptyState
          title="This screen broke"
          action={
            <button type="button" onClick={() => window.location.reload()}>
              Open Leadlight again
            </button>
          }
        >
          That is a bug in Leadlight, not in your files. Everything that was saved is still there.
        </EmptyState>
      </main>
    );
  }
}
