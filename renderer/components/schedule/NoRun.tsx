import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';

interface NoRunProps {
  /** Before the first run was begun. */
  title: string;
  children: string;
}

/** Where no run is walked: the way to the first one, or back to those that were put away. */
export function NoRun({ title, children }: NoRunProps) {
  const { data: runs } = useQuery(queries.run.list.queryOptions());
  const begin = (
    <Button component={Link} href="/welcome" variant="filled">
      Choose when you begin
    </Button>
  );
  if (!runs || runs.length === 0) {
    return (
      <EmptyState title={title} action={begin}>
        {children}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="You walk no run now"
      action={
        <Group justify="center" gap={8}>
          <Button component={Link} href="/library/plans" variant="filled">
            See your runs
          </Button>
          <Button component={Link} href="/welcome">
            Choose when you begin
          </Button>
        </Group>
      }
    >
      {runs.length === 1 ? 'Your run is' : `Your ${runs.length} runs are`} kept with everything you did, and can be
      taken up again. Or begin another.
    </EmptyState>
  );
}
