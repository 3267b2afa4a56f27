import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useRun } from '#renderer/api/useRun.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { CalendarViews } from './CalendarViews.tsx';

export function CalendarPage() {
  const run = useRun();
  if (run) return <CalendarViews run={run} />;
  return (
    <>
      <PageHeader title="Calendar" />
      <EmptyState
        title="No plan is running yet"
        action={
          <Button component={Link} href="/welcome" variant="filled">
            Choose when you begin
          </Button>
        }
      >
        Here the 37 days of the plan lie on your own dates, and can be moved about.
      </EmptyState>
    </>
  );
}
