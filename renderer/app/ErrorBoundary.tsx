import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { noteFailure } from '#renderer/api/noteFailure.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { openProblemReport } from '#renderer/components/problem/problemReport.ts';
import classes from './ErrorBoundary.module.css';

/** A bug shows one calm page instead of a blank window. What is saved stays saved. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    noteFailure(error);
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main>
        <EmptyState
          title="This screen broke"
          action={
            <div className={classes.ways}>
              <Button variant="filled" onClick={() => window.location.reload()}>
                Open Leadlight again
              </Button>
              <Button onClick={openProblemReport}>Problem report</Button>
            </div>
          }
        >
          That is a bug in Leadlight, not in your files. Everything that was saved is still there.
        </EmptyState>
      </main>
    );
  }
}
